import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { councillorInOffice, OrganisationEntity, Profile, untranslated } from '../../identity/index.js';
import {
  IdField,
  isAtWork,
  LocalTextField,
  LocalTextInput,
  newId,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Viewer,
} from '../../platform/index.js';

@InputType({ description: 'What you say beside your response record.' })
export class WriteResponseNoteInput {
  @IdField('org', 'Your council.')
  @IsUUID()
  organisationId!: string;

  @LocalTextField('Your note, in Markdown.')
  text!: LocalTextInput;
}

export const WriteResponseNoteOutcome = outcomeOf('WriteResponseNoteOutcome', 'You, with your record and what you say beside it.', Profile, [TranslationMissing]);

/** A councillor says something beside their figures. What they said before is kept (D4). */
@Injectable()
export class WriteResponseNote {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: WriteResponseNoteInput): Promise<Problem | { id: string }> {
    return this.work.run(async (tx) => {
      const council = await tx.find(OrganisationEntity, { id: input.organisationId });
      const councillor = council && (await councillorInOffice(tx, council.id, viewer.profile?.id));
      if (!council) return new NotAvailable();
      if (!councillor || !isAtWork(viewer)) return new NotAllowed();
      const text = toTexts(input.text);
      const missing = untranslated(council, { text });
      if (missing.length > 0) return new TranslationMissing(missing);
      await tx.query('insert into response_note (id, profile_id, organisation_id, text, written_at) values ($1, $2, $3, $4, $5)', [
        newId(),
        councillor.profileId,
        council.id,
        JSON.stringify(text),
        tx.now,
      ]);
      const subject = { kind: 'profile', id: councillor.profileId };
      tx.record({ kind: 'response-note.written', topics: [`profile:${councillor.profileId}`] });
      tx.audit({ organisationId: council.id, actor: viewer, act: 'response-note.written', subject });
      return subject;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import {
  IdField,
  ListField,
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
import { OrganisationEntity } from '../organisation.entity.js';
import { untranslated } from '../publishing.rules.js';
import { mayKeepBodies } from './body.access.js';
import { BodyEntity } from './body.entity.js';
import { MembershipMuddled, NotACouncillor } from './body.problems.js';
import { Body } from './body.type.js';
import { MemberInput, seatMembers } from './seat-members.js';

@InputType({ description: 'A body that decides together, and who sits on it.' })
export class FoundBodyInput {
  @IdField('org', 'The council it belongs to.')
  @IsUUID()
  organisationId!: string;

  @LocalTextField('What it is called, e.g. “Cabinet”.')
  name!: LocalTextInput;

  @ListField(() => MemberInput, 'Who sits on it, each from which day.', { least: 0, most: 200 })
  members!: MemberInput[];
}

export const FoundBodyOutcome = outcomeOf('FoundBodyOutcome', 'The new body.', Body, [NotACouncillor, MembershipMuddled, TranslationMissing]);

/** A clerk sets up a cabinet or a committee, so that decisions can name it (D1). */
@Injectable()
export class FoundBody {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { organisationId, name, members }: FoundBodyInput): Promise<Problem | BodyEntity> {
    return this.work.run(async (tx) => {
      const organisation = await tx.find(OrganisationEntity, { id: organisationId });
      if (!organisation) return new NotAvailable();
      if (!mayKeepBodies(viewer, organisationId)) return new NotAllowed();
      const missing = untranslated(organisation, { name: toTexts(name) });
      if (missing.length > 0) return new TranslationMissing(missing);
      const body = await tx.save(BodyEntity, { id: newId(), organisationId, name: toTexts(name), foundedAt: tx.now, version: 1 });
      const refusal = await seatMembers(tx, body, { joining: members, leaving: [] });
      if (refusal) return refusal;
      tx.record({ kind: 'body.founded', topics: [`body:${body.id}`, `organisation:${organisationId}`] });
      tx.audit({ organisationId, actor: viewer, act: 'body.founded', subject: { kind: 'body', id: body.id }, details: { members } });
      return body;
    });
  }
}

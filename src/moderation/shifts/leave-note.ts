import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { newId, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { ModeratedPlace, ModeratorsPlace } from '../places/index.js';
import { NoteEntity } from './note.entity.js';

@InputType({ description: 'What whoever comes next should know.' })
export class LeaveNoteInput {
  @Field(() => ID, { description: 'A place that you moderate.' })
  @IsString()
  placeId!: string;

  @TextField('What they should know.', { most: 2_000 })
  words!: string;
}

export const LeaveNoteOutcome = outcomeOf('LeaveNoteOutcome', 'The place with your note, or why it was not kept.', ModeratedPlace);

/** A moderator ends a shift with a note for the next one (S7: on the record that one was left, without its words). */
@Injectable()
export class LeaveNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: ModeratorsPlace,
  ) {}

  async execute(viewer: Viewer, { placeId, words }: LeaveNoteInput): Promise<Problem | NoteEntity> {
    const place = await this.places.of(viewer, placeId);
    if (!place || !viewer.profile) return new NotAvailable();
    const { scope, organisationId } = place;
    const profileId = viewer.profile.id;
    return this.work.run((tx) => {
      tx.record({ kind: 'moderation.note-left', topics: [`queue:${scope.id}`] });
      tx.audit({ organisationId, actor: viewer, act: 'moderation.note-left', subject: { kind: scope.kind, id: scope.id } });
      return tx.save(NoteEntity, { id: newId(), scopeKind: scope.kind, scopeId: scope.id, words, profileId, writtenAt: tx.now });
    });
  }
}

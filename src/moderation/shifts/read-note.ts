import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { ModerationScopes } from '../moderation-scopes.js';
import { ModeratedPlace } from '../places/index.js';
import { NoteEntity } from './note.entity.js';

@InputType({ description: 'Which note you have read.' })
export class ReadNoteInput {
  @IdField('note', 'A note in a place that you moderate.')
  @IsUUID()
  noteId!: string;
}

export const ReadNoteOutcome = outcomeOf('ReadNoteOutcome', 'The place with the note, read by you.', ModeratedPlace);

/** The next moderator says that they have read a note; who wrote it sees that. Saying it twice changes nothing. */
@Injectable()
export class ReadNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scopes: ModerationScopes,
  ) {}

  execute(viewer: Viewer, { noteId }: ReadNoteInput): Promise<Problem | NoteEntity> {
    return this.work.run(async (tx) => {
      const note = await tx.find(NoteEntity, { id: noteId });
      const mayRead = note && (await this.scopes.isModeratedBy(viewer, { kind: note.scopeKind, id: note.scopeId }));
      if (!mayRead || !viewer.profile) return new NotAvailable();
      await tx.query('insert into moderation_note_read (note_id, profile_id, read_at) values ($1, $2, $3) on conflict do nothing', [noteId, viewer.profile.id, tx.now]);
      tx.record({ kind: 'moderation.note-read', topics: [`queue:${note.scopeId}`] });
      return note;
    });
  }
}

import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId, perRequest } from '../../platform/index.js';
import type { HandOverNote } from '../places/index.js';
import type { Scope } from '../reportables.js';

interface Row extends Record<string, unknown> {
  id: string;
  scope_kind: string;
  scope_id: string;
  words: string;
  profile_id: string;
  written_at: Date;
  readers: string[];
}

/** The latest few of two weeks: a shift that is longer ago is over. */
const MOST_NOTES = 5;
const SHOWN_DAYS = 14;

/** The hand-over notes of a place, the newest first; for who has asked whether the viewer moderates it. */
@Injectable()
export class NotesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly of = perRequest(() => new DataLoader<Scope, HandOverNote[], string>((scopes) => this.ofScopes(scopes), { cacheKeyFn: ({ kind, id }) => `${kind}:${id}` }));

  private async ofScopes(scopes: readonly Scope[]): Promise<HandOverNote[][]> {
    const rows = await this.database.rows<Row>(
      `select n.*, array(select r.profile_id from moderation_note_read r where r.note_id = n.id order by r.read_at) as readers
       from unnest($1::text[], $2::uuid[]) as asked(kind, id) cross join lateral (
         select id, scope_kind, scope_id, words, profile_id, written_at from moderation_note
         where scope_kind = asked.kind and scope_id = asked.id and written_at > $3::timestamptz - interval '${SHOWN_DAYS} days'
         order by written_at desc, id desc limit ${MOST_NOTES}
       ) n order by n.written_at desc, n.id desc`,
      [scopes.map(({ kind }) => kind), scopes.map(({ id }) => id), this.clock.now()],
    );
    return scopes.map(({ kind, id }) => rows.filter((row) => row.scope_kind === kind && row.scope_id === id).map(toNote));
  }
}

function toNote({ id, words, written_at, profile_id, readers }: Row): HandOverNote {
  return { uuid: id, id: globalId('note', id), words, writtenAt: written_at, profileId: profile_id, readers };
}

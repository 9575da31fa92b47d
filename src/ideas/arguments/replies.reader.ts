import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, perRequest, type Language, type Texts } from '../../platform/index.js';
import { isProposer } from './argument-row.js';
import type { ArgumentReply } from './argument.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  argument_id: string;
  author_id: string;
  office: Texts | null;
  text: string;
  language: Language;
  written_at: Date;
  by_proposer: boolean;
}

/** How many replies are read with an argument. */
const MOST_REPLIES = 50;

@Injectable()
export class RepliesReader {
  constructor(private readonly database: Database) {}

  /** What was said to each argument, the oldest first. Whoever sees the argument sees it. */
  readonly repliesTo = perRequest(({ viewer }) => new DataLoader<string, ArgumentReply[]>((ids) => this.byArguments(ids, viewer.language)));

  private async byArguments(ids: readonly string[], language: Language): Promise<ArgumentReply[][]> {
    const rows = await this.database.rows<Row>(
      `select r.id, r.argument_id, r.author_id, r.office, r.text, r.language, r.written_at, ${isProposer('r.author_id', 'a.idea_id')} as by_proposer
       from unnest($1::uuid[]) as asked (id) join idea_argument a on a.id = asked.id
       cross join lateral (
         select * from idea_argument_reply where argument_id = asked.id and hidden_at is null order by written_at, id limit ${MOST_REPLIES}
       ) r
       order by r.written_at, r.id`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.argument_id === id).map((row) => toReply(row, language)));
  }
}

function toReply({ id, author_id, office, text, language, written_at, by_proposer }: Row, viewers: Language): ArgumentReply {
  const said = { id: globalId('reply', id), text, language, writtenAt: written_at };
  return { ...said, byProposer: by_proposer, office: office && localText(office, viewers), authorId: author_id };
}

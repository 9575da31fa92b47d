import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, perRequest, type Language } from '../../platform/index.js';
import type { ArgumentSide } from './argument.entity.js';
import { MOST_ARGUMENTS, type Argument, type IdeaArguments } from './argument.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  idea_id: string;
  side: ArgumentSide;
  text: string;
  language: Language;
  author_id: string;
  written_at: Date;
  of_side: number;
}

@Injectable()
export class ArgumentsReader {
  constructor(private readonly database: Database) {}

  /** What speaks for and against each idea, hidden arguments left out. Whoever sees the idea sees them. */
  readonly argumentsOf = perRequest(() => new DataLoader<string, IdeaArguments>((ideaIds) => this.byIdeas(ideaIds)));

  private async byIdeas(ideaIds: readonly string[]): Promise<IdeaArguments[]> {
    const rows = await this.database.rows<Row>(
      `select id, idea_id, side, text, language, author_id, written_at, of_side
       from (
         select a.*, count(*) over one_side::int as of_side, row_number() over (one_side order by a.written_at desc, a.id desc) as place
         from idea_argument a where a.idea_id = any($1) and a.hidden_at is null
         window one_side as (partition by a.idea_id, a.side)
       ) argument
       where place <= $2 order by written_at desc, id desc`,
      [ideaIds, MOST_ARGUMENTS],
    );
    return ideaIds.map((ideaId) => toArguments(rows.filter((row) => row.idea_id === ideaId)));
  }
}

function toArguments(rows: readonly Row[]): IdeaArguments {
  const speakingFor = rows.filter((row) => row.side === 'for');
  const speakingAgainst = rows.filter((row) => row.side === 'against');
  return {
    for: speakingFor.map(toArgument),
    against: speakingAgainst.map(toArgument),
    forCount: speakingFor[0]?.of_side ?? 0,
    againstCount: speakingAgainst[0]?.of_side ?? 0,
  };
}

function toArgument(row: Row): Argument {
  const { side, text, language, author_id, written_at } = row;
  return { id: globalId('arg', row.id), side, text, language, authorId: author_id, writtenAt: written_at };
}

import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest } from '../../platform/index.js';
import { ARGUMENT_COLUMNS, toArgument, type ArgumentRow } from './argument-row.js';
import { MOST_ARGUMENTS, type IdeaArguments } from './argument.type.js';

/** What is read with an idea; long lists are in `argument-lists.reader.ts`. */
@Injectable()
export class ArgumentsReader {
  constructor(private readonly database: Database) {}

  /** What speaks for and against each idea, hidden arguments left out. Whoever sees the idea sees them. */
  readonly argumentsOf = perRequest(() => new DataLoader<string, IdeaArguments>((ideaIds) => this.byIdeas(ideaIds)));

  /** What the viewer said of each argument; of others nobody is told (V5). */
  readonly viewersRating = perRequest(
    ({ viewer }) => new DataLoader<string, boolean | null>((ids) => this.ratedBy(viewer.profile?.id ?? null, ids)),
  );

  private async byIdeas(ideaIds: readonly string[]): Promise<IdeaArguments[]> {
    const rows = await this.database.rows<ArgumentRow & { of_side: number }>(
      `select ${ARGUMENT_COLUMNS}, a.of_side
       from (
         select of_one.*, count(*) over one_side::int as of_side, row_number() over (one_side order by of_one.written_at desc, of_one.id desc) as place
         from idea_argument of_one where of_one.idea_id = any($1) and of_one.hidden_at is null
         window one_side as (partition by of_one.idea_id, of_one.side)
       ) a
       where place <= $2 order by a.written_at desc, a.id desc`,
      [ideaIds, MOST_ARGUMENTS],
    );
    return ideaIds.map((ideaId) => toArguments(rows.filter((row) => row.idea_id === ideaId)));
  }

  private async ratedBy(profileId: string | null, ids: readonly string[]): Promise<(boolean | null)[]> {
    if (!profileId) return ids.map(() => null);
    const rows = await this.database.rows<{ argument_id: string; helpful: boolean }>(
      'select argument_id, helpful from idea_argument_rating where profile_id = $1 and argument_id = any($2)',
      [profileId, ids],
    );
    const rated = new Map(rows.map(({ argument_id, helpful }) => [argument_id, helpful]));
    return ids.map((id) => rated.get(id) ?? null);
  }
}

function toArguments(rows: readonly (ArgumentRow & { of_side: number })[]): IdeaArguments {
  const speakingFor = rows.filter((row) => row.side === 'for');
  const speakingAgainst = rows.filter((row) => row.side === 'against');
  return {
    for: speakingFor.map(toArgument),
    against: speakingAgainst.map(toArgument),
    forCount: speakingFor[0]?.of_side ?? 0,
    againstCount: speakingAgainst[0]?.of_side ?? 0,
  };
}

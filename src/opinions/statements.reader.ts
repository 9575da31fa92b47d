import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { ModerationScopes } from '../moderation/index.js';
import {
  Database,
  globalId,
  NO_ID,
  pageSize,
  perRequest,
  readCursor,
  toConnection,
  type Connection,
  type GraphqlContext,
  inLanguage,
  type Language,
  type PageArgs,
  type Texts,
} from '../platform/index.js';
import { RoundsReader, type ReadRound } from './rounds.reader.js';
import type { StatementState } from './statement.entity.js';
import type { Statement } from './statement.type.js';
import type { StatementRound } from './statement-round.type.js';
import { shownCounts } from './suppression.rules.js';

interface StatementRow {
  id: string;
  round_id: string;
  text: string;
  language: Language;
  translations: Texts | null;
  state: StatementState;
  agree: number;
  disagree: number;
  pass: number;
  written_at: Date;
}

interface Asked {
  readonly roundId: string;
  /** Those not shown to everybody, instead of those that are. */
  readonly withheld: boolean;
  readonly args: PageArgs;
}

const COLUMNS = 's.id, s.round_id, s.text, s.language, s.translations, s.state, s.agree, s.disagree, s.pass, s.written_at';

/** The one rule for statements in a round that the viewer sees (S2). $1: the viewer's profile; `asked.moderates`: the round's moderator. */
const VISIBLE = `(s.state = 'accepted' or s.author_profile_id = $1 or asked.moderates)`;

/** Statements as a viewer sees them: the accepted ones all who see the round, the others their author and the moderators. */
@Injectable()
export class StatementsReader {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsReader,
    private readonly scopes: ModerationScopes,
  ) {}

  /** By id; null where the viewer doesn't see it. */
  readonly statements = perRequest((context) => new DataLoader<string, Statement | null>((ids) => this.byIds(ids, context)));

  private readonly pages = perRequest(
    (context) => new DataLoader<Asked, StatementRow[], string>((asked) => this.rowsOf(asked, context), { cacheKeyFn: JSON.stringify }),
  );

  private readonly moderated = perRequest(({ viewer }) => this.scopes.moderatedBy(viewer));

  /** A page of a round's statements, oldest first. */
  async page(context: GraphqlContext, round: StatementRound, args: PageArgs, withheld = false): Promise<Connection<Statement>> {
    pageSize(args);
    const rows = await this.pages(context).load({ roundId: round.uuid, withheld, args });
    const read = await this.rounds.rounds(context).load(round.uuid);
    return toConnection(rows, args, (row) => [row.written_at, row.id], (row) => toStatement(row, read, context.viewer.language));
  }

  private async rowsOf(asked: readonly Asked[], context: GraphqlContext): Promise<StatementRow[][]> {
    const after = asked.map(({ args }) => (args.after ? readCursor(args.after, 2) : [null, null]));
    const rows = await this.database.rows<StatementRow & { place: number }>(
      `select asked.place::int as place, s.*
       from unnest($2::uuid[], $3::boolean[], $4::boolean[], $5::timestamptz[], $6::uuid[], $7::int[])
         with ordinality asked (round_id, moderates, withheld, after_at, after_id, size, place)
       cross join lateral (
         select ${COLUMNS} from statement s
         where s.round_id = asked.round_id and ${VISIBLE} and (s.state <> 'accepted') = asked.withheld
           and (asked.after_id is null or (s.written_at, s.id) > (asked.after_at, asked.after_id))
         order by s.written_at, s.id limit asked.size) s
       order by asked.place, s.written_at, s.id`,
      [
        context.viewer.profile?.id ?? NO_ID,
        asked.map(({ roundId }) => roundId),
        await this.moderates(asked.map(({ roundId }) => roundId), context),
        asked.map(({ withheld }) => withheld),
        after.map(([at]) => at),
        after.map(([, id]) => id),
        asked.map(({ args }) => args.first + 1),
      ],
    );
    return asked.map((_, place) => rows.filter((row) => row.place === place + 1));
  }

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(Statement | null)[]> {
    const places = await this.database.rows<{ id: string; round_id: string }>('select id, round_id from statement where id = any($1)', [ids]);
    const roundIds = [...new Set(places.map((row) => row.round_id))];
    const rows = await this.database.rows<StatementRow>(
      `select ${COLUMNS} from unnest($3::uuid[], $4::boolean[]) asked (round_id, moderates)
       join statement s on s.round_id = asked.round_id where s.id = any($2) and ${VISIBLE}`,
      [context.viewer.profile?.id ?? NO_ID, ids, roundIds, await this.moderates(roundIds, context)],
    );
    const found = await Promise.all(rows.map(async (row) => ({ row, round: await this.rounds.rounds(context).load(row.round_id) })));
    const byId = new Map(found.flatMap(({ row, round }) => (round ? [[row.id, toStatement(row, round, context.viewer.language)]] : [])));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** For each round: does the viewer decide on what is suggested there? */
  private async moderates(roundIds: readonly string[], context: GraphqlContext): Promise<boolean[]> {
    const moderated = await this.moderated(context);
    const rounds = await Promise.all(roundIds.map((id) => this.rounds.rounds(context).load(id)));
    return rounds.map((round) => moderated.some(({ kind, id }) => round?.scope.kind === kind && round.scope.id === id));
  }
}

function toStatement(row: StatementRow, round: ReadRound | null, reader: Language): Statement {
  const { agree, disagree, pass } = row;
  return {
    uuid: row.id,
    id: globalId('stmt', row.id),
    roundId: row.round_id,
    ...(row.translations ? inLanguage(row.translations, reader) : { text: row.text, language: row.language }),
    state: row.state,
    counts: round && shownCounts(round.facts, { agree, disagree, pass }),
  };
}

import { Injectable } from '@nestjs/common';
import { Clock, Database, NO_ID, pageSize, readCursor, toConnection, type Connection, type GraphqlContext, type Viewer } from '../platform/index.js';
import { CASE_COLUMNS, toCase, type CaseRow } from './case-row.js';
import { CLAIM_LAPSES_AFTER_MS } from './case.rules.js';
import type { Case } from './case.type.js';
import { ModerationScopes } from './moderation-scopes.js';
import type { QueueArgs, QueueState } from './queue.args.js';
import { Reportables, type CaseCard } from './reportables.js';

/**
 * The one rule for who sees a case: it lies where they moderate, and is not about the words of the same human being (S2).
 * $1, $2: kinds and ids of the places they moderate; $3, $4: the profile they act through and its account.
 */
const VISIBLE = `(c.scope_kind, c.scope_id) in (select * from unnest($1::text[], $2::uuid[]))
  and not exists (select from profile author where author.id = c.author_id and (author.id = $3::uuid or author.account_id = $4::uuid))`;

/** $5: before then a claim has lapsed. */
const HELD = `(c.state = 'claimed' and c.claimed_at > $5::timestamptz)`;
const IN_STATE: Readonly<Record<QueueState, string>> = {
  waiting: `c.state <> 'decided' and $5::timestamptz is not null`,
  open: `c.state <> 'decided' and not ${HELD}`,
  claimed: HELD,
  decided: `c.state = 'decided' and $5::timestamptz is not null`,
};

const NARROWED = `($6::text is null or c.kind = $6) and ($7::uuid is null or c.scope_id = $7) and ($8::text is null or $8 = any(c.because))
  and (not $9::boolean or (c.claimed_by = $3::uuid and ${HELD}) or (c.state = 'decided' and exists (
    select from moderation_decision d where d.case_id = c.id and d.profile_id = $3::uuid)))`;

/** Cases, for those who moderate them. */
@Injectable()
export class CasesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopes: ModerationScopes,
    private readonly reportables: Reportables,
  ) {}

  /** What waits, longest first; what is decided, the latest first. */
  async queue(context: GraphqlContext, args: QueueArgs): Promise<Connection<Case>> {
    const state = args.filter?.state ?? 'waiting';
    const [column, direction, after] = state === 'decided' ? (['decided_at', 'desc', '<'] as const) : (['sorts_at', 'asc', '>'] as const);
    const [at, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const rows = await this.database.rows<CaseRow>(
      `select ${CASE_COLUMNS} from moderation_case c
       where ${VISIBLE} and ${IN_STATE[state]} and ${NARROWED} and ($10::timestamptz is null or (c.${column}, c.id) ${after} ($10, $11::uuid))
       order by c.${column} ${direction}, c.id ${direction} limit $12`,
      [...(await this.visibility(context.viewer)), ...this.narrowing(args), at, id, pageSize(args) + 1],
    );
    const show = await this.shower(context, rows.slice(0, args.first));
    return toConnection(rows, args, (row) => [row[column] ?? row.opened_at, row.id], show);
  }

  private narrowing({ filter }: QueueArgs): unknown[] {
    const lapsed = new Date(this.clock.now().getTime() - CLAIM_LAPSES_AFTER_MS);
    const { kind = null, placeId, cause = null, mine = false } = filter ?? {};
    return [lapsed, kind, placeId ? (this.scopes.named(placeId)?.id ?? NO_ID) : null, cause, mine ?? false];
  }

  async byId(context: GraphqlContext, id: string): Promise<Case | null> {
    return this.one(context, 'c.id = $5', [id]);
  }

  /** The case of a contribution, for whoever moderates it. */
  async ofContribution(context: GraphqlContext, kind: string, id: string): Promise<Case | null> {
    return this.one(context, 'c.kind = $5 and c.subject_id = $6', [kind, id]);
  }

  private async one(context: GraphqlContext, condition: string, values: unknown[]): Promise<Case | null> {
    const row = await this.database.row<CaseRow>(`select ${CASE_COLUMNS} from moderation_case c where ${VISIBLE} and ${condition}`, [
      ...(await this.visibility(context.viewer)),
      ...values,
    ]);
    return row && (await this.shower(context, [row]))(row);
  }

  private async visibility(viewer: Viewer): Promise<unknown[]> {
    const scopes = await this.scopes.moderatedBy(viewer);
    return [scopes.map(({ kind }) => kind), scopes.map(({ id }) => id), viewer.profile?.id ?? null, viewer.profile?.accountId ?? null];
  }

  /** How to show these rows, once their cards are read: one look for each kind of contribution among them. */
  private async shower({ viewer }: GraphqlContext, rows: readonly CaseRow[]): Promise<(row: CaseRow) => Case> {
    const cards = new Map<string, CaseCard | null>();
    for (const kind of new Set(rows.map((row) => row.kind))) {
      const ofKind = rows.filter((row) => row.kind === kind);
      const found = await this.reportables.get(kind).cards(viewer, ofKind.map((row) => row.subject_id));
      ofKind.forEach((row, place) => cards.set(row.id, found[place] ?? null));
    }
    const now = this.clock.now();
    const idKindOf = (row: CaseRow): string => this.reportables.get(row.kind).idKind;
    return (row) => toCase(row, cards.get(row.id) ?? null, { idKind: idKindOf(row), language: viewer.language, now });
  }
}

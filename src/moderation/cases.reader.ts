import { Injectable } from '@nestjs/common';
import { Clock, Database, pageSize, readCursor, toConnection, type Connection, type GraphqlContext, type PageArgs, type Viewer } from '../platform/index.js';
import { CASE_COLUMNS, toCase, type CaseRow } from './case-row.js';
import type { Case } from './case.type.js';
import { ModerationScopes } from './moderation-scopes.js';
import { Reportables, type CaseCard } from './reportables.js';

/**
 * The one rule for who sees a case: it lies where they moderate, and is not about their own words.
 * $1, $2: kinds and ids of the places they moderate; $3: the profile they act through.
 */
const VISIBLE = `(c.scope_kind, c.scope_id) in (select * from unnest($1::text[], $2::uuid[])) and c.author_id is distinct from $3::uuid`;

/** Cases, for those who moderate them. */
@Injectable()
export class CasesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopes: ModerationScopes,
    private readonly reportables: Reportables,
  ) {}

  /** What waits, longest first. */
  async queue(context: GraphqlContext, args: PageArgs): Promise<Connection<Case>> {
    const [at, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const rows = await this.database.rows<CaseRow>(
      `select ${CASE_COLUMNS} from moderation_case c
       where ${VISIBLE} and c.state <> 'decided' and ($4::timestamptz is null or (c.opened_at, c.id) > ($4, $5::uuid))
       order by c.opened_at, c.id limit $6`,
      [...(await this.visibility(context.viewer)), at, id, pageSize(args) + 1],
    );
    const show = await this.shower(context, rows.slice(0, args.first));
    return toConnection(rows, args, (row) => [row.opened_at, row.id], show);
  }

  async byId(context: GraphqlContext, id: string): Promise<Case | null> {
    return this.one(context, 'c.id = $4', [id]);
  }

  /** The case of a contribution, for whoever moderates it. */
  async ofContribution(context: GraphqlContext, kind: string, id: string): Promise<Case | null> {
    return this.one(context, 'c.kind = $4 and c.subject_id = $5', [kind, id]);
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
    return [scopes.map(({ kind }) => kind), scopes.map(({ id }) => id), viewer.profile?.id ?? null];
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

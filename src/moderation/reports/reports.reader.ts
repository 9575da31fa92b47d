import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, pageSize, readCursor, toConnection, type Connection, type GraphqlContext, type Language, type PageArgs } from '../../platform/index.js';
import { ModerationScopes, type ScopeDescription } from '../moderation-scopes.js';
import type { ReportOutcome } from '../rules/index.js';
import type { ReportMade } from './report.type.js';

interface Row extends Record<string, unknown> {
  id: string;
  outcome: ReportOutcome | null;
  words: string;
  rule_id: string | null;
  scope_kind: string;
  scope_id: string;
  reported_at: Date;
  settled_at: Date | null;
}

const COLUMNS = 'r.id, r.outcome, r.words, r.rule_id, c.scope_kind, c.scope_id, r.reported_at, r.settled_at';
const REPORTS = `select ${COLUMNS} from moderation_report r join moderation_case c on c.id = r.case_id`;

/** What came of reports, to those who made them. */
@Injectable()
export class ReportsReader {
  constructor(
    private readonly database: Database,
    private readonly scopes: ModerationScopes,
  ) {}

  /** One's own; a visitor's for whoever was given its id, which nobody can guess. */
  async byId({ viewer }: GraphqlContext, id: string): Promise<ReportMade | null> {
    const row = await this.database.row<Row>(`${REPORTS} where r.id = $1 and (r.reporter_id is null or r.reporter_id = $2::uuid)`, [id, viewer.profile?.id ?? null]);
    if (!row) return null;
    const places = await this.places([row]);
    return toReport(row, places, viewer.language);
  }

  async ofProfile({ viewer }: GraphqlContext, profileId: string, args: PageArgs): Promise<Connection<ReportMade>> {
    const [at, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const rows = await this.database.rows<Row>(
      `${REPORTS} where r.reporter_id = $1 and ($2::timestamptz is null or (r.reported_at, r.id) < ($2, $3::uuid))
       order by r.reported_at desc, r.id desc limit $4`,
      [profileId, at, id, pageSize(args) + 1],
    );
    const places = await this.places(rows);
    return toConnection(rows, args, (row) => [row.reported_at, row.id], (row) => toReport(row, places, viewer.language));
  }

  private async places(rows: readonly Row[]): Promise<Map<string, ScopeDescription | null>> {
    const described = await this.scopes.describe(rows.map((row) => ({ kind: row.scope_kind, id: row.scope_id })));
    return new Map(rows.map((row, place) => [row.id, described[place] ?? null]));
  }
}

function toReport(row: Row, places: ReadonlyMap<string, ScopeDescription | null>, language: Language): ReportMade {
  const rule = places.get(row.id)?.rules.find(({ id }) => id === row.rule_id);
  const named = rule ? { id: globalId('rule', rule.id), text: localText(rule.text, language) } : null;
  const { words, reported_at: reportedAt, settled_at: settledAt } = row;
  return { id: globalId('report', row.id), state: row.outcome ?? 'waiting', words, rule: named, reportedAt, settledAt };
}

import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../platform/index.js';
import type { CaseReport, ModerationDecision } from './case.type.js';
import { DECISION_COLUMNS, toDecision, type DecisionRow } from './decision-row.js';
import { historyLine } from './history.js';
import { ModerationScopes, type ScopeDescription } from './moderation-scopes.js';
import type { DecidedAction, Scope } from './reportables.js';

interface ReportRow extends Record<string, unknown> {
  case_id: string;
  scope_kind: string;
  scope_id: string;
  rule_id: string | null;
  words: string;
  reported_at: Date;
}

/** A moderator reads as much of what was decided before as helps to be fair. */
const MOST_HISTORY = 10;
const MOST_REPORTS = 50;

/** What a case's card is made of beyond the case itself, many cards at a time. The cases come from `CasesReader`, which asks who may see them. */
@Injectable()
export class CaseDetailsReader {
  constructor(
    private readonly database: Database,
    private readonly scopes: ModerationScopes,
  ) {}

  readonly scopeOf = perRequest(
    () => new DataLoader<Scope, ScopeDescription | null, string>((scopes) => this.scopes.describe(scopes), { cacheKeyFn: ({ kind, id }) => `${kind}:${id}` }),
  );

  /** Who moderates a place now. A page shows a few places. */
  readonly moderatorsOf = perRequest(
    () =>
      new DataLoader<Scope, string[], string>((scopes) => Promise.all(scopes.map((scope) => this.scopes.moderatorsOf(scope))), { cacheKeyFn: ({ kind, id }) => `${kind}:${id}` }),
  );

  /** By its own id; for who has asked whether they may see it. */
  readonly decisions = perRequest((context) => new DataLoader<string, ModerationDecision | null>((ids) => this.decided('d.id', ids, context.viewer.language)));

  readonly decisionOf = perRequest((context) => new DataLoader<string, ModerationDecision | null>((ids) => this.decided('d.case_id', ids, context.viewer.language)));

  /** The latest decision on a contribution of a kind. For the room that has it, which asks who may see it. */
  latestDecisionOn(kind: string): (context: GraphqlContext) => DataLoader<string, ModerationDecision | null> {
    return perRequest((context) => new DataLoader((ids) => this.decided('c.subject_id', ids, context.viewer.language, kind)));
  }

  readonly reportsOf = perRequest((context) => new DataLoader<string, CaseReport[]>((caseIds) => this.reports(caseIds, context)));

  /** What was decided before on the same author's contributions in the same place, newest first (W8). */
  readonly historyOf = perRequest((context) => new DataLoader<string, string[]>((caseIds) => this.histories(caseIds, context.viewer.language)));

  private async decided(key: 'd.id' | 'd.case_id' | 'c.subject_id', keys: readonly string[], language: Language, kind: string | null = null): Promise<(ModerationDecision | null)[]> {
    const rows = await this.database.rows<DecisionRow>(
      `select distinct on (${key}) ${key} as key, ${DECISION_COLUMNS}
       from moderation_decision d join moderation_case c on c.id = d.case_id
       where ${key} = any($1) and ($2::text is null or c.kind = $2) order by ${key}, d.decided_at desc, d.id desc`,
      [keys, kind],
    );
    const byKey = new Map(rows.map((row) => [row.key, toDecision(row, language)]));
    return keys.map((one) => byKey.get(one) ?? null);
  }

  private async reports(caseIds: readonly string[], context: GraphqlContext): Promise<CaseReport[][]> {
    const rows = await this.database.rows<ReportRow>(
      `select report.*, c.scope_kind, c.scope_id from (
         select case_id, rule_id, words, reported_at, id, row_number() over (partition by case_id order by reported_at, id) as place
         from moderation_report where case_id = any($1)
       ) report join moderation_case c on c.id = report.case_id where place <= ${MOST_REPORTS} order by reported_at, report.id`,
      [caseIds],
    );
    const shown = await Promise.all(rows.map(async (row) => ({ caseId: row.case_id, report: await this.toReport(row, context) })));
    return caseIds.map((id) => shown.filter(({ caseId }) => caseId === id).map(({ report }) => report));
  }

  private async toReport({ scope_kind: kind, scope_id: id, rule_id, words, reported_at: reportedAt }: ReportRow, context: GraphqlContext): Promise<CaseReport> {
    const place = rule_id ? await this.scopeOf(context).load({ kind, id }) : null;
    const rule = place?.rules.find((one) => one.id === rule_id);
    return { words, reportedAt, rule: rule ? { id: globalId('rule', rule.id), text: localText(rule.text, context.viewer.language) } : null };
  }

  private async histories(caseIds: readonly string[], language: Language): Promise<string[][]> {
    const rows = await this.database.rows<{ case_id: string; action: DecidedAction; rule: Texts; decided_at: Date }>(
      `select this.id as case_id, d.action, d.rule, d.decided_at
       from moderation_case this cross join lateral (
         select d.action, d.rule, d.decided_at from moderation_case c join moderation_decision d on d.case_id = c.id
         where c.author_id = this.author_id and c.scope_id = this.scope_id order by d.decided_at desc, d.id desc limit ${MOST_HISTORY}
       ) d
       where this.id = any($1) order by d.decided_at desc`,
      [caseIds],
    );
    return caseIds.map((id) => rows.filter((row) => row.case_id === id).map((row) => historyLine({ ...row, at: row.decided_at }, language)));
  }
}

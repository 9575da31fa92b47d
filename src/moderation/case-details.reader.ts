import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../platform/index.js';
import type { CaseReport, ModerationDecision } from './case.type.js';
import { historyLine } from './history.js';
import { ModerationScopes, type ScopeDescription } from './moderation-scopes.js';
import type { ModerationAction, Scope } from './reportables.js';

interface DecisionRow extends Record<string, unknown> {
  key: string;
  action: ModerationAction;
  rule_id: string;
  rule: Texts;
  words: string;
  profile_id: string;
  decided_at: Date;
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

  readonly decisionOf = perRequest(
    (context) => new DataLoader<string, ModerationDecision | null>((caseIds) => this.decisions(caseIds, context.viewer.language)),
  );

  /** The latest decision on a contribution of a kind. For the room that has it, which asks who may see it. */
  latestDecisionOn(kind: string): (context: GraphqlContext) => DataLoader<string, ModerationDecision | null> {
    return perRequest((context) => new DataLoader((ids) => this.decisionsOn(kind, ids, context.viewer.language)));
  }

  readonly reportsOf = perRequest(() => new DataLoader<string, CaseReport[]>((caseIds) => this.reports(caseIds)));

  /** What was decided before on the same author's contributions in the same place, newest first (W8). */
  readonly historyOf = perRequest((context) => new DataLoader<string, string[]>((caseIds) => this.histories(caseIds, context.viewer.language)));

  private async decisions(caseIds: readonly string[], language: Language): Promise<(ModerationDecision | null)[]> {
    const rows = await this.database.rows<DecisionRow>(
      `select distinct on (case_id) case_id as key, action, rule_id, rule, words, profile_id, decided_at
       from moderation_decision where case_id = any($1) order by case_id, decided_at desc, id desc`,
      [caseIds],
    );
    return inOrder(caseIds, rows, language);
  }

  private async decisionsOn(kind: string, ids: readonly string[], language: Language): Promise<(ModerationDecision | null)[]> {
    const rows = await this.database.rows<DecisionRow>(
      `select distinct on (c.subject_id) c.subject_id as key, d.action, d.rule_id, d.rule, d.words, d.profile_id, d.decided_at
       from moderation_decision d join moderation_case c on c.id = d.case_id
       where c.kind = $1 and c.subject_id = any($2) order by c.subject_id, d.decided_at desc, d.id desc`,
      [kind, ids],
    );
    return inOrder(ids, rows, language);
  }

  private async reports(caseIds: readonly string[]): Promise<CaseReport[][]> {
    const rows = await this.database.rows<CaseReport & { case_id: string }>(
      `select case_id, words, reported_at as "reportedAt" from (
         select *, row_number() over (partition by case_id order by reported_at, id) as place from moderation_report where case_id = any($1)
       ) report where place <= ${MOST_REPORTS} order by reported_at, id`,
      [caseIds],
    );
    return caseIds.map((id) => rows.filter((row) => row.case_id === id));
  }

  private async histories(caseIds: readonly string[], language: Language): Promise<string[][]> {
    const rows = await this.database.rows<{ case_id: string; action: ModerationAction; rule: Texts; decided_at: Date }>(
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

function inOrder(keys: readonly string[], rows: readonly DecisionRow[], language: Language): (ModerationDecision | null)[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => {
    const row = byKey.get(key);
    return row ? toDecision(row, language) : null;
  });
}

function toDecision(row: DecisionRow, language: Language): ModerationDecision {
  const rule = { id: globalId('rule', row.rule_id), text: localText(row.rule, language) };
  return { action: row.action, rule, words: row.words, decidedAt: row.decided_at, profileId: row.profile_id };
}

import { Injectable } from '@nestjs/common';
import { DECIDED_IN_SOURCE, DecideCase, ModerationScopes, type ModerationAction, type Scope } from '../../moderation/index.js';
import { Clock, isRefusal } from '../../platform/index.js';
import { ImportProblem } from '../import-problem.js';
import { ImportRecords } from '../import-records.js';
import type { SourceStatement } from './conversation.js';
import { HeldCases } from './held-cases.js';
import type { Stage } from './stage.js';

const WORDS = 'This was decided where the conversation was held.';

/** Repeats what the source's moderators decided, under the rule that says so and nothing else. */
@Injectable()
export class DecideInSource {
  constructor(
    private readonly clock: Clock,
    private readonly records: ImportRecords,
    private readonly cases: HeldCases,
    private readonly decideCase: DecideCase,
    private readonly scopes: ModerationScopes,
  ) {}

  /** Once for each statement and action, however often it is run. */
  async execute(source: string, stage: Stage, decided: { statement: SourceStatement; id: string; action: ModerationAction; at: Date }): Promise<void> {
    const { statement, id, action, at } = decided;
    if ((await this.records.of(source, action)).has(statement.id)) return;
    await this.clock.at(at, async () => {
      const { uuid: caseId, version, place } = await this.cases.take(stage.moderator, id);
      const ruleId = await this.ruleOf(place);
      const outcome = await this.records.record(source, async () => {
        const done = await this.decideCase.execute(stage.moderator, { caseId, version, action, ruleId, words: WORDS });
        return isRefusal(done) ? done : [{ kind: action, key: statement.id, id: caseId }];
      });
      if (isRefusal(outcome)) throw new ImportProblem(outcome.texts.en, statement);
    });
  }

  private async ruleOf(scope: Scope): Promise<string> {
    const [described] = await this.scopes.describe([scope]);
    const rule = described?.rules.find(({ text }) => text.en === DECIDED_IN_SOURCE.text.en);
    if (!rule) throw new Error(`No rule of ${scope.kind} ${scope.id} is for imports`);
    return rule.id;
  }
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, newId, NotAvailable, OptionalTextField, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { CaseEntity } from '../case.entity.js';
import { ModerationDecision } from '../case.type.js';
import { ModerationDecisionEntity } from '../decision.entity.js';
import { OpenCase } from '../open-case.js';
import { Reportables } from '../reportables.js';
import { canBeAppealed } from '../rules/index.js';
import { AppealEntity } from './appeal.entity.js';
import { AppealNotPossible } from './appeal.problems.js';

@InputType({ description: 'The decision on your words that you ask somebody else to look at.' })
export class AppealInput {
  @IdField('modd', 'A decision on something that you wrote.')
  @IsUUID()
  decisionId!: string;

  @OptionalTextField('Why, if you wish to say.', { most: 1_000 })
  words?: string | null;
}

export const AppealResult = outcomeOf('AppealResult', 'The decision with your appeal, or why it was not taken.', ModerationDecision, [AppealNotPossible]);

const APPEALED = { en: 'The author asks for a second look.', cy: 'Mae’r awdur yn gofyn am ail olwg.' };

/** The author of what was decided on asks for a second look, by somebody else (W9). */
@Injectable()
export class AppealDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reportables: Reportables,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, { decisionId, words }: AppealInput): Promise<Problem | { decisionId: string }> {
    return this.work.run(async (tx) => {
      const decision = await tx.find(ModerationDecisionEntity, { id: decisionId });
      const meant = decision && (await tx.find(CaseEntity, { id: decision.caseId }));
      if (!meant || !viewer.profile || meant.authorId !== viewer.profile.id) return new NotAvailable();
      if (!(await this.reportables.get(meant.kind).lock(tx, meant.subjectId))) return new NotAvailable();
      const found = await tx.lock(CaseEntity, { id: meant.id });
      if (!found || !(await mayBeAppealed(tx, decision, found))) return new AppealNotPossible();
      const undecided = { outcome: null, answer: null, decidedBy: null, decidedAt: null };
      await tx.save(AppealEntity, { id: newId(), decisionId, caseId: found.id, words: words?.trim() ?? '', appealedAt: tx.now, ...undecided });
      await this.openCase.reopen(tx, found, { reason: APPEALED, because: ['appealed'] });
      return { decisionId };
    });
  }
}

async function mayBeAppealed(tx: Transaction, { id, action }: ModerationDecisionEntity, found: CaseEntity): Promise<boolean> {
  const [latest] = await tx.query<{ id: string }>('select id from moderation_decision where case_id = $1 order by decided_at desc, id desc limit 1', [found.id]);
  const hasAppeal = (await tx.find(AppealEntity, { decisionId: id })) !== null;
  return canBeAppealed({ action, isLatest: latest?.id === id, hasAppeal, caseState: found.state });
}

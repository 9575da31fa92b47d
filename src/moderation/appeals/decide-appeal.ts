import { Injectable } from '@nestjs/common';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { IdField, NotAvailable, NumberField, outcomeOf, TextField, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { CaseEntity } from '../case.entity.js';
import { ActionNotPossible, CaseDecided, NotClaimed, OwnDecision } from '../case.problems.js';
import { judgesOwnDecision } from '../case.access.js';
import { decisionRefusal, seenVersion } from '../case.rules.js';
import { Case } from '../case.type.js';
import { ModeratorsCases, type CaseAndSubject } from '../claims/index.js';
import { closeCase } from '../deciding/index.js';
import { ModerationDecisionEntity } from '../decision.entity.js';
import { ModerationScopes } from '../moderation-scopes.js';
import { tell } from '../open-case.js';
import { liftPauseOf } from '../pauses/index.js';
import { tellAuthor, tellOverturned } from '../telling.js';
import { AppealEntity, type AppealOutcome } from './appeal.entity.js';
import { NoAppealWaits } from './appeal.problems.js';

export const AppealVerdictEnum = { UPHELD: 'upheld', OVERTURNED: 'overturned' } as const;
registerEnumType(AppealVerdictEnum, {
  name: 'AppealVerdict',
  description: 'What is decided on an appeal.',
  valuesMap: { UPHELD: { description: 'The decision stands.' }, OVERTURNED: { description: 'The decision is undone: what was written is published, a pause ends.' } },
});

@InputType({ description: 'Whether a decision stands, and why.' })
export class DecideAppealInput {
  @IdField('case', 'A case that you have taken on and whose author appealed.')
  @IsUUID()
  caseId!: string;

  @NumberField('The version of the case that you saw.', { least: 1, most: 2 ** 31 - 1 })
  version!: number;

  @Field(() => AppealVerdictEnum, { description: 'Whether the decision stands.' })
  @IsIn(Object.values(AppealVerdictEnum))
  verdict!: AppealOutcome;

  @TextField('What the author is told, with the reasons.', { most: 1_000 })
  words!: string;
}

export const DecideAppealOutcome = outcomeOf('DecideAppealOutcome', 'The case with its appeal decided, or why it was not.', Case, [
  NotClaimed,
  CaseDecided,
  VersionChanged,
  OwnDecision,
  NoAppealWaits,
  ActionNotPossible,
]);

interface Judged extends CaseAndSubject {
  readonly appeal: AppealEntity;
  readonly decision: ModerationDecisionEntity;
}

/** Somebody else than the one who decided says whether it stands, with reasons; overturned, it is undone at once (W9). */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scopes: ModerationScopes,
    private readonly cases: ModeratorsCases,
  ) {}

  execute(viewer: Viewer, input: DecideAppealInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const both = await this.cases.lockWithSubject(tx, viewer, input.caseId);
      const [waiting] = both ? await tx.manager.findBy(AppealEntity, { caseId: input.caseId }).then((all) => all.filter(({ outcome }) => !outcome)) : [];
      const decision = waiting && (await tx.find(ModerationDecisionEntity, { id: waiting.decisionId }));
      if (!both) return new NotAvailable();
      const refusal = refusalOf(tx, viewer, input, both);
      if (refusal) return refusal;
      if (!decision) return new NoAppealWaits();
      const judged = { ...both, appeal: waiting, decision };
      return input.verdict === 'upheld' ? this.uphold(tx, viewer, input, judged) : this.overturn(tx, viewer, input, judged);
    });
  }

  private async uphold(tx: Transaction, viewer: Viewer, { words }: DecideAppealInput, { found, appeal }: Judged): Promise<CaseEntity> {
    await settle(tx, viewer, appeal, { outcome: 'upheld', answer: words });
    tellAuthor(tx, found, 'upheld');
    tx.audit({ organisationId: found.organisationId, actor: viewer, act: 'appeal.upheld', subject: { kind: 'case', id: found.id } });
    tell(tx, 'case.decided', found);
    return tx.save(CaseEntity, { ...found, state: 'decided', claimedBy: null, claimedAt: null, decidedAt: tx.now, version: found.version + 1 });
  }

  private async overturn(tx: Transaction, viewer: Viewer, { words }: DecideAppealInput, judged: Judged): Promise<Problem | CaseEntity> {
    const { found, subject, reportable, appeal, decision } = judged;
    if (!(await this.scopes.canPublish(tx, { kind: found.scopeKind, id: found.scopeId }))) return new ActionNotPossible();
    const rule = { id: decision.ruleId, text: decision.rule };
    const refused = await reportable.carryOut(tx, { id: found.subjectId, action: 'publish', moderator: viewer, rule, words });
    if (refused) return refused;
    await settle(tx, viewer, appeal, { outcome: 'overturned', answer: words });
    await liftPauseOf(tx, decision.id, viewer.profile?.id ?? '');
    await tellOverturned(tx, decision.id);
    tx.audit({ organisationId: found.organisationId, actor: viewer, act: 'appeal.overturned', subject: { kind: 'case', id: found.id } });
    const after = await reportable.lock(tx, found.subjectId);
    return closeCase(tx, found, { moderator: viewer, action: 'restore', rule, words, pauseHours: null, subjectVersion: after?.version ?? subject.version });
  }
}

function refusalOf(tx: Transaction, viewer: Viewer, input: DecideAppealInput, { found, subject, judgedBy }: CaseAndSubject): Problem | null {
  if (judgesOwnDecision(viewer, judgedBy)) return new OwnDecision();
  const version = seenVersion(found.version, subject.version);
  return decisionRefusal(found, { profileId: viewer.profile?.id ?? '', seen: input.version, version, now: tx.now });
}

function settle(tx: Transaction, viewer: Viewer, appeal: AppealEntity, { outcome, answer }: { outcome: AppealOutcome; answer: string }): Promise<AppealEntity> {
  return tx.save(AppealEntity, { ...appeal, outcome, answer, decidedBy: viewer.profile?.id ?? null, decidedAt: tx.now });
}

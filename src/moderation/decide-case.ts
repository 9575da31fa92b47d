import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { IdField, newId, NotAvailable, NumberField, outcomeOf, TextField, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { isOpenTo } from './case.access.js';
import { CaseEntity } from './case.entity.js';
import { ActionNotPossible, CaseDecided, NotClaimed } from './case.problems.js';
import { decisionRefusal, seenVersion } from './case.rules.js';
import { Case, ModerationActionEnum } from './case.type.js';
import { ModerationDecisionEntity } from './decision.entity.js';
import { ModerationScopes } from './moderation-scopes.js';
import { tell } from './open-case.js';
import { MODERATION_ACTIONS, Reportables, type DecisionToCarryOut, type ModerationAction, type ReportableFacts } from './reportables.js';

@InputType({ description: 'What you decide on a case, by which rule, and what its author is told.' })
export class DecideCaseInput {
  @IdField('case', 'A case that you have taken on.')
  @IsUUID()
  caseId!: string;

  @NumberField('The version of the case that you saw.', { least: 1, most: 2 ** 31 - 1 })
  version!: number;

  @Field(() => ModerationActionEnum, { description: 'What is to be done.' })
  @IsIn(MODERATION_ACTIONS)
  action!: ModerationAction;

  @IdField('rule', 'The rule it rests on, one of those of the case.')
  @IsUUID()
  ruleId!: string;

  @TextField('What the author is told.', { most: 1_000 })
  words!: string;
}

export const DecideCaseOutcome = outcomeOf('DecideCaseOutcome', 'The case as decided, or why it was not.', Case, [
  NotClaimed,
  CaseDecided,
  VersionChanged,
  ActionNotPossible,
]);

/** Decides a case and carries the decision out, all or nothing: with a rule, words to the author and the profile that decided (W9). */
@Injectable()
export class DecideCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scopes: ModerationScopes,
    private readonly reportables: Reportables,
  ) {}

  execute(viewer: Viewer, input: DecideCaseInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(CaseEntity, { id: input.caseId });
      if (!meant || !isOpenTo(viewer, meant, await this.scopes.moderatedBy(viewer))) return new NotAvailable();
      // The contribution before its case, as everywhere: whoever holds one never waits for who holds the other.
      const subject = await this.reportables.get(meant.kind).lock(tx, meant.subjectId);
      const found = await tx.lock(CaseEntity, { id: input.caseId });
      return subject && found ? this.decide(tx, viewer, input, { found, subject }) : new NotAvailable();
    });
  }

  private async decide(
    tx: Transaction,
    viewer: Viewer,
    input: DecideCaseInput,
    { found, subject }: { found: CaseEntity; subject: ReportableFacts },
  ): Promise<Problem | CaseEntity> {
    const profileId = viewer.profile?.id ?? '';
    const version = seenVersion(found.version, subject.version);
    const refusal = decisionRefusal(found, { profileId, seen: input.version, version, now: tx.now });
    if (refusal) return refusal;
    const scope = { kind: found.scopeKind, id: found.scopeId };
    const rule = await this.scopes.ruleOf(scope, input.ruleId);
    if (!rule) return new NotAvailable();
    if (input.action === 'publish' && !(await this.scopes.canPublish(tx, scope))) return new ActionNotPossible();
    const decision = { id: found.subjectId, action: input.action, moderator: viewer, rule, words: input.words };
    const reportable = this.reportables.get(found.kind);
    const refused = await reportable.carryOut(tx, decision);
    if (refused) return refused;
    const after = await reportable.lock(tx, found.subjectId);
    return this.close(tx, found, decision, { profileId, subjectVersion: after?.version ?? subject.version });
  }

  private async close(
    tx: Transaction,
    found: CaseEntity,
    { action, rule, words, moderator }: DecisionToCarryOut,
    by: { profileId: string; subjectVersion: number },
  ): Promise<CaseEntity> {
    const decision = { id: newId(), caseId: found.id, action, ruleId: rule.id, rule: rule.text, words, ...by, decidedAt: tx.now };
    await tx.save(ModerationDecisionEntity, decision);
    Object.assign(found, { state: 'decided', claimedBy: null, claimedAt: null, version: found.version + 1 });
    tell(tx, 'case.decided', found);
    const subject = { kind: 'case', id: found.id };
    const details = { action, rule: rule.id, contribution: { kind: found.kind, id: found.subjectId } };
    tx.audit({ organisationId: found.organisationId, actor: moderator, act: 'case.decided', subject, details });
    return tx.save(CaseEntity, found);
  }
}

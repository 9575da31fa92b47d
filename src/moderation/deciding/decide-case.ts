import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IdField, NotAvailable, NumberField, outcomeOf, TextField, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import type { CaseEntity } from '../case.entity.js';
import { ActionNotPossible, AppealWaits, CaseDecided, NotClaimed, PauseNotPossible } from '../case.problems.js';
import { decisionRefusal, refusalOfAction, seenVersion } from '../case.rules.js';
import { Case, DecidedActionEnum } from '../case.type.js';
import { ModeratorsCases, type CaseAndSubject } from '../claims/index.js';
import { closeCase } from './close-case.js';
import { ModerationScopes } from '../moderation-scopes.js';
import { DECIDED_ACTIONS, type DecidedAction } from '../reportables.js';
import { LONGEST_PAUSE_HOURS } from '../rules/index.js';

@InputType({ description: 'What you decide on a case, by which rule, and what its author is told.' })
export class DecideCaseInput {
  @IdField('case', 'A case that you have taken on.')
  @IsUUID()
  caseId!: string;

  @NumberField('The version of the case that you saw.', { least: 1, most: 2 ** 31 - 1 })
  version!: number;

  @Field(() => DecidedActionEnum, { description: 'What is to be done.' })
  @IsIn(DECIDED_ACTIONS)
  action!: DecidedAction;

  @IdField('rule', 'The rule it rests on, one of those of the case.')
  @IsUUID()
  ruleId!: string;

  @TextField('What the author is told.', { most: 1_000 })
  words!: string;

  @Field(() => Int, { nullable: true, description: `For so many hours, a week at most, the author doesn’t write in this place. They are told how long and why.` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LONGEST_PAUSE_HOURS)
  pauseHours?: number | null;
}

export const DecideCaseOutcome = outcomeOf('DecideCaseOutcome', 'The case as decided, or why it was not.', Case, [
  NotClaimed,
  CaseDecided,
  VersionChanged,
  ActionNotPossible,
  PauseNotPossible,
  AppealWaits,
]);

/** Decides a case and carries the decision out, all or nothing: with a rule, words to the author and the profile that decided (W9). */
@Injectable()
export class DecideCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scopes: ModerationScopes,
    private readonly cases: ModeratorsCases,
  ) {}

  execute(viewer: Viewer, input: DecideCaseInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const both = await this.cases.lockWithSubject(tx, viewer, input.caseId);
      return both ? this.decide(tx, viewer, input, both) : new NotAvailable();
    });
  }

  private async decide(tx: Transaction, viewer: Viewer, input: DecideCaseInput, both: CaseAndSubject): Promise<Problem | CaseEntity> {
    const { found, subject, reportable } = both;
    const version = seenVersion(found.version, subject.version);
    const refusal = decisionRefusal(found, { profileId: viewer.profile?.id ?? '', seen: input.version, version, now: tx.now });
    if (refusal) return refusal;
    if (both.judgedBy) return new AppealWaits();
    const scope = { kind: found.scopeKind, id: found.scopeId };
    const rule = await this.scopes.ruleOf(scope, input.ruleId);
    if (!rule) return new NotAvailable();
    const { action, words, pauseHours = null } = input;
    const notSo = refusalOfAction({ action, pauseHours, last: await lastAction(tx, found.id), hasAuthor: found.authorId !== null });
    if (notSo) return notSo;
    const publishes = action === 'publish' || action === 'restore';
    if (publishes && !(await this.scopes.canPublish(tx, scope))) return new ActionNotPossible();
    const carriedOut = { id: found.subjectId, action: action === 'restore' ? ('publish' as const) : action, moderator: viewer, rule, words };
    const refused = await reportable.carryOut(tx, carriedOut);
    if (refused) return refused;
    const after = await reportable.lock(tx, found.subjectId);
    return closeCase(tx, found, { moderator: viewer, action, rule, words, pauseHours, subjectVersion: after?.version ?? subject.version });
  }
}

async function lastAction(tx: Transaction, caseId: string): Promise<DecidedAction | null> {
  const [last] = await tx.query<{ action: DecidedAction }>('select action from moderation_decision where case_id = $1 order by decided_at desc, id desc limit 1', [caseId]);
  return last?.action ?? null;
}

import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import { IdField, kindOfId, localId, newId, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Texts, type Transaction, type Viewer } from '../platform/index.js';
import type { CaseEntity } from './case.entity.js';
import { opensAgain } from './case.rules.js';
import { OpenCase } from './open-case.js';
import { Reportables, type Reportable } from './reportables.js';

@InputType({ description: 'What you report, and what is wrong with it.' })
export class ReportInput {
  @Field(() => ID, { description: 'The global id of the post, statement, idea or argument.' })
  @IsString()
  subjectId!: string;

  @IdField('rule', 'The rule it breaks, if you know which.', { nullable: true })
  @IsOptional()
  @IsUUID()
  ruleId?: string | null;

  @TextField('What is wrong, in your words.', { most: 500 })
  reason!: string;
}

@ObjectType({ description: 'Your report has arrived.' })
export class Reported {
  @Field(() => Boolean, { description: 'A moderator will see it, or has decided on it within the last day.' })
  received!: boolean;
}

export const ReportOutcome = outcomeOf('ReportOutcome', 'That your report has arrived, or why it has not.', Reported);

const REPORTED: Texts = { en: 'Somebody reported it.', cy: 'Mae rhywun wedi rhoi gwybod amdano.' };

/** Says that a contribution breaks a rule. Whoever can see it can; saying it twice changes nothing. */
@Injectable()
export class Report {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reportables: Reportables,
    private readonly openCase: OpenCase,
  ) {}

  async execute(viewer: Viewer, input: ReportInput): Promise<Problem | Reported> {
    const reportable = this.reportables.byIdKind(kindOfId(input.subjectId));
    const id = reportable && localId(reportable.idKind, input.subjectId);
    if (!id || !(await reportable.isVisibleTo(viewer, id))) return new NotAvailable();
    return this.work.run((tx) => this.report(tx, viewer, { ...input, reportable, id }));
  }

  private async report(tx: Transaction, viewer: Viewer, input: ReportInput & { reportable: Reportable; id: string }): Promise<Problem | Reported> {
    const facts = await input.reportable.lock(tx, input.id);
    if (!facts) return new NotAvailable();
    const { found, isNew } = await this.openCase.caseOf(tx, { kind: input.reportable.kind, id: input.id, reason: REPORTED }, facts);
    await tx.query(
      `insert into moderation_report (id, case_id, reporter_id, subject_version, rule_id, words, reported_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [newId(), found.id, viewer.profile?.id ?? null, facts.version, input.ruleId ?? null, input.reason, tx.now],
    );
    if (!isNew && found.state === 'decided') await this.considerAgain(tx, found, facts.version);
    return { received: true };
  }

  private async considerAgain(tx: Transaction, found: CaseEntity, subjectVersion: number): Promise<void> {
    const [last] = await tx.query<{ decidedAt: Date; subjectVersion: number }>(
      `select decided_at as "decidedAt", subject_version as "subjectVersion" from moderation_decision
       where case_id = $1 order by decided_at desc, id desc limit 1`,
      [found.id],
    );
    if (opensAgain(last ?? null, subjectVersion, tx.now)) await this.openCase.reopen(tx, found, REPORTED);
  }
}

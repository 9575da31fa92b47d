import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import { Attempts, helplinesAt } from '../../identity/index.js';
import { globalId, IdField, kindOfId, localId, newId, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { CaseEntity } from '../case.entity.js';
import { TooManyReports } from '../case.problems.js';
import { opensAgain } from '../case.rules.js';
import { ModerationScopes } from '../moderation-scopes.js';
import { OpenCase, tell, union } from '../open-case.js';
import { Reportables, type Reportable, type ReportableFacts } from '../reportables.js';
import { weighReports } from './weigh-reports.js';

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

  @Field(() => ID, { description: 'By this you see what comes of it; a visitor keeps it.' })
  reportId!: string;

  @Field(() => Boolean, { description: 'It was decided within the last day and has not changed since.' })
  wasDecided!: boolean;
}

export const ReportOutcome = outcomeOf('ReportOutcome', 'That your report has arrived, or why it has not.', Reported, [TooManyReports]);

const REPORTED: Texts = { en: 'Somebody reported it.', cy: 'Mae rhywun wedi rhoi gwybod amdano.' };
const CAUSE = { reason: REPORTED, because: ['reported'] } as const;

interface OnWhat {
  readonly reportable: Reportable;
  readonly id: string;
}

/** Says that a contribution breaks a rule. Whoever can see it can; saying it twice changes nothing. */
@Injectable()
export class Report {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reportables: Reportables,
    private readonly scopes: ModerationScopes,
    private readonly openCase: OpenCase,
    private readonly attempts: Attempts,
  ) {}

  /** `address`: where a visitor’s request came from; it isn’t kept (S8). */
  async execute(viewer: Viewer, input: ReportInput, address: string | null = null): Promise<Problem | Reported> {
    if (!(await this.attempts.take('report', viewer.profile?.id ?? address ?? ''))) return this.work.run(async (tx) => new TooManyReports((await helplinesAt(tx, null)).emergency));
    const reportable = this.reportables.byIdKind(kindOfId(input.subjectId));
    const id = reportable && localId(reportable.idKind, input.subjectId);
    if (!id || !(await reportable.isVisibleTo(viewer, id))) return new NotAvailable();
    return this.work.run((tx) => this.report(tx, viewer, input, { reportable, id }));
  }

  private async report(tx: Transaction, viewer: Viewer, { ruleId, reason }: ReportInput, { reportable, id }: OnWhat): Promise<Problem | Reported> {
    const facts = await reportable.lock(tx, id);
    if (!facts || (ruleId && !(await this.scopes.ruleOf(facts.scope, ruleId)))) return new NotAvailable();
    const { found, isNew } = await this.openCase.caseOf(tx, { kind: reportable.kind, id, ...CAUSE }, facts);
    const given = [found.id, viewer.profile?.id ?? null, facts.version];
    await tx.query(
      `insert into moderation_report (id, case_id, reporter_id, subject_version, rule_id, words, reported_at)
       values ($4, $1, $2, $3, $5, $6, $7) on conflict do nothing`,
      [...given, newId(), ruleId ?? null, reason, tx.now],
    );
    const [kept] = await tx.query<{ id: string }>(
      'select id from moderation_report where case_id = $1 and reporter_id is not distinct from $2::uuid and subject_version = $3',
      given,
    );
    const wasDecided = !isNew && found.state === 'decided' && !(await this.considerAgain(tx, found, facts));
    await (wasDecided ? settleAtOnce(tx, kept?.id ?? '') : this.putInQueue(tx, found.id, kept?.id ?? ''));
    return { received: true, reportId: globalId('report', kept?.id ?? ''), wasDecided };
  }

  /** False: what was decided on a report within the day holds. That it was let through before anybody reported it doesn’t count. */
  private async considerAgain(tx: Transaction, found: CaseEntity, { version }: ReportableFacts): Promise<boolean> {
    const [last] = await tx.query<{ decidedAt: Date; subjectVersion: number }>(
      `select d.decided_at as "decidedAt", d.subject_version as "subjectVersion" from moderation_decision d
       where d.case_id = $1 and exists (select 1 from moderation_report r where r.case_id = d.case_id and r.reported_at <= d.decided_at)
       order by d.decided_at desc, d.id desc limit 1`,
      [found.id],
    );
    if (!opensAgain(last ?? null, version, tx.now)) return false;
    await this.openCase.reopen(tx, found, CAUSE);
    return true;
  }

  /** What came of it before, if it was said before, is forgotten: something will come of it again. */
  private async putInQueue(tx: Transaction, caseId: string, reportId: string): Promise<void> {
    await tx.query('update moderation_report set outcome = null, settled_at = null, settled_by = null where id = $1', [reportId]);
    const found = await tx.lock(CaseEntity, { id: caseId });
    if (!found) return;
    const because = union(found.because, CAUSE.because);
    const behind = because.length === 1 ? await weighReports(tx, caseId) : 0;
    tell(tx, 'case.reported', found);
    await tx.save(CaseEntity, { ...found, because, sortsAt: new Date(found.openedAt.getTime() + behind) });
  }
}

/** Nobody looks at it again, and it counts neither for nor against who reported it. */
async function settleAtOnce(tx: Transaction, id: string): Promise<void> {
  await tx.query(`update moderation_report set outcome = 'decided-before', settled_at = $2 where id = $1 and outcome is null`, [id, tx.now]);
}

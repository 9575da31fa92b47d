import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  dayOf,
  globalId,
  inLanguage,
  jurisdictionOf,
  localText,
  pageSize,
  perRequest,
  readCursor,
  toConnection,
  workingDaysBetween,
  type Connection,
  type GraphqlContext,
  type Language,
  type PageArgs,
  type Texts,
} from '../platform/index.js';
import type { AnswerDueEntity } from './answer-due.entity.js';
import { answerDueState } from './answer-due.rules.js';
import type { AnswerDue } from './answer-due.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  subject_kind: string;
  subject_id: string;
  rule: string;
  organisation_id: string;
  jurisdiction: string;
  owed_by: string;
  owed_by_office: Texts;
  opened_at: Date;
  due_on: string;
  answered_at: Date | null;
  acknowledged_at: Date | null;
  delayed_how: AnswerDueEntity['delayedHow'];
  delayed_at: Date | null;
  delay_reason: Texts | null;
  delayed_from: string | null;
  resumes_on: string | null;
  lifted_at: Date | null;
  lifted_because: AnswerDueEntity['liftedBecause'];
  lifted_reason: Texts | null;
  vacant_since: Date | null;
  reopened_at: Date | null;
  version: number;
}

const SELECT = `
  select d.id, d.subject_kind, d.subject_id, d.rule, d.organisation_id, o.jurisdiction, d.owed_by, d.owed_by_office,
    d.opened_at, d.due_on::text as due_on, d.answered_at, d.acknowledged_at, d.delayed_how, d.delayed_at, d.delay_reason,
    d.delayed_from::text as delayed_from, d.resumes_on::text as resumes_on, d.lifted_at, d.lifted_because, d.lifted_reason,
    d.vacant_since, d.reopened_at, d.version
  from answer_due d join organisation o on o.id = d.organisation_id`;

export interface AnswersDueWanted extends PageArgs {
  /** Those of one council only. */
  readonly organisationId?: string | null;
  /** Those that this profile owes only. */
  readonly owedBy?: string | null;
  /** Those that concern one ward only. */
  readonly wardId?: string | null;
  /** Yes: those still owed only; no: those answered or lifted only. */
  readonly isOpen?: boolean | null;
  /** Those that nobody in office owes only. */
  readonly isVacant?: boolean | null;
  /** Those due on that day or before. */
  readonly dueUntil?: string | null;
}

/** Who owes an answer on what. It is nobody's secret: everybody reads it alike. */
@Injectable()
export class AnswersDueReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The answer due on a thing, given as `kind:uuid`. */
  readonly dueOn = perRequest((context) => new DataLoader<string, AnswerDue | null>((things) => this.bySubjects(things, context)));

  async byId(context: GraphqlContext, id: string): Promise<AnswerDue | null> {
    const row = await this.database.row<Row>(`${SELECT} where d.id = $1`, [id]);
    return row && this.toDue(row, context);
  }

  /** Those not yet given first, the next day first. */
  async page(context: GraphqlContext, args: AnswersDueWanted): Promise<Connection<AnswerDue>> {
    const values: unknown[] = [pageSize(args) + 1];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const where = ['true'];
    if (args.organisationId) where.push(`d.organisation_id = ${bind(args.organisationId)}`);
    if (args.owedBy) where.push(`d.owed_by = ${bind(args.owedBy)}`);
    if (args.wardId) where.push(`d.ward_id = ${bind(args.wardId)}`);
    if (args.dueUntil) where.push(`d.due_on <= ${bind(args.dueUntil)}`);
    if (typeof args.isOpen === 'boolean') where.push(`(d.answered_at is null and d.lifted_at is null) = ${bind(args.isOpen)}`);
    if (args.isVacant) where.push('d.vacant_since is not null and d.answered_at is null and d.lifted_at is null');
    if (args.after) {
      const [answered, day, id] = readCursor(args.after, 3);
      where.push(`((d.answered_at is not null), d.due_on, d.id) > (${bind(answered)}, ${bind(day)}, ${bind(id)})`);
    }
    const rows = await this.database.rows<Row>(
      `${SELECT} where ${where.join(' and ')} order by (d.answered_at is not null), d.due_on, d.id limit $1`,
      values,
    );
    return toConnection(rows, args, (row) => [String(row.answered_at !== null), row.due_on, row.id], (row) => this.toDue(row, context));
  }

  private async bySubjects(things: readonly string[], context: GraphqlContext): Promise<(AnswerDue | null)[]> {
    const ids = things.map((thing) => thing.slice(thing.indexOf(':') + 1));
    const rows = await this.database.rows<Row>(`${SELECT} where d.subject_id = any($1)`, [ids]);
    const dues = new Map(rows.map((row) => [`${row.subject_kind}:${row.subject_id}`, row]));
    return things.map((thing) => {
      const row = dues.get(thing);
      return row ? this.toDue(row, context) : null;
    });
  }

  private toDue(row: Row, context: GraphqlContext): AnswerDue {
    const { calendar } = jurisdictionOf(row.jurisdiction);
    const today = dayOf(this.clock.now(), calendar);
    return {
      uuid: row.id,
      id: globalId('due', row.id),
      version: row.version,
      state: answerDueState({ dueOn: row.due_on, answeredAt: row.answered_at, liftedAt: row.lifted_at, resumesOn: row.resumes_on }, today, calendar),
      rule: row.rule,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      organisationId: row.organisation_id,
      jurisdiction: row.jurisdiction,
      owedBy: row.owed_by,
      owedByOffice: inLanguage(row.owed_by_office, context.viewer.language).text,
      openedAt: row.opened_at,
      dueOn: row.due_on,
      answeredAt: row.answered_at,
      workingDaysLeft: row.answered_at || row.lifted_at ? null : workingDaysBetween(today, row.due_on, calendar),
      ...whatBecameOf(row, context.viewer.language),
    };
  }
}

function whatBecameOf(row: Row, language: Language): Pick<AnswerDue, 'acknowledgedAt' | 'delay' | 'lifted' | 'vacantSince' | 'reopenedAt'> {
  const { delayed_how: how, delayed_at, delay_reason, lifted_because: because, lifted_at, lifted_reason } = row;
  return {
    acknowledgedAt: row.acknowledged_at,
    vacantSince: row.vacant_since,
    reopenedAt: row.reopened_at,
    delay: how && delayed_at && { how, at: delayed_at, reason: localText(delay_reason ?? {}, language), from: row.delayed_from ?? row.due_on, resumesOn: row.resumes_on },
    lifted: because && lifted_at && { because, at: lifted_at, reason: localText(lifted_reason ?? {}, language) },
  };
}

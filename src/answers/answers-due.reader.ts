import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  dayOf,
  globalId,
  inLanguage,
  jurisdictionOf,
  Loader,
  localText,
  limitOf,
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

export interface AnswerDueRow {
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

/** Its columns in SQL over `d` (answer_due) and `o` (its organisation), each by its name in a row. */
const COLUMNS: Readonly<Record<string, string>> = {
  ...columnsOf('d', 'id', 'subject_kind', 'subject_id', 'rule', 'organisation_id', 'owed_by', 'owed_by_office', 'opened_at', 'answered_at'),
  ...columnsOf('d', 'acknowledged_at', 'delayed_how', 'delayed_at', 'delay_reason', 'lifted_at', 'lifted_because', 'lifted_reason'),
  ...columnsOf('d', 'vacant_since', 'reopened_at', 'version'),
  ...{ jurisdiction: 'o.jurisdiction', due_on: 'd.due_on::text', delayed_from: 'd.delayed_from::text', resumes_on: 'd.resumes_on::text' },
};
const MOMENTS = ['opened_at', 'answered_at', 'acknowledged_at', 'delayed_at', 'lifted_at', 'vacant_since', 'reopened_at'] as const;

const FROM = 'from answer_due d join organisation o on o.id = d.organisation_id';
const SELECT = `select ${Object.entries(COLUMNS).map(([name, column]) => `${column} as ${name}`).join(', ')} ${FROM}`;

/** What `AnswersDueReader.readAlong` takes, in a SELECT of another room on things of that kind; `id` is the SQL of theirs. */
export const answerDueAlong = (kind: string, id: string): string =>
  `(select json_build_object(${Object.entries(COLUMNS).map(([name, column]) => `'${name}', ${column}`).join(', ')})
    ${FROM} where d.subject_kind = '${kind}' and d.subject_id = ${id})`;

function columnsOf(alias: string, ...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `${alias}.${name}`]));
}

export interface AnswersDueWanted extends PageArgs {
  /** Those of one council only. */
  readonly organisationId?: string | null;
  /** Those that this profile owes only. */
  readonly owedBy?: string | null;
  /** Those where this profile was asked back and hasn't answered that. */
  readonly askedBackOf?: string | null;
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
  readonly dueOn = perRequest((context) => new Loader<AnswerDue | null>((things) => this.bySubjects(things, context)));

  /** What a list of things read with its own rows; null where no answer is due. Moments come as text. */
  readAlong(context: GraphqlContext, subject: string, row: AnswerDueRow | null): void {
    this.dueOn(context).readAlong(subject, () => row && this.toDue(withMoments(row), context));
  }

  async byId(context: GraphqlContext, id: string): Promise<AnswerDue | null> {
    const row = await this.database.row<AnswerDueRow>(`${SELECT} where d.id = $1`, [id]);
    return row && this.toDue(row, context);
  }

  /** Those not yet given first, the next day first. */
  async page(context: GraphqlContext, args: AnswersDueWanted): Promise<Connection<AnswerDue>> {
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const where = ['true'];
    if (args.organisationId) where.push(`d.organisation_id = ${bind(args.organisationId)}`);
    if (args.owedBy) where.push(`d.owed_by = ${bind(args.owedBy)}`);
    if (args.askedBackOf) where.push(`exists (select from answer_follow_up f where f.answer_due_id = d.id and f.to_profile_id = ${bind(args.askedBackOf)} and f.state = 'published' and f.replied_at is null)`);
    if (args.wardId) where.push(`d.ward_id = ${bind(args.wardId)}`);
    if (args.dueUntil) where.push(`d.due_on <= ${bind(args.dueUntil)}`);
    if (typeof args.isOpen === 'boolean') where.push(`(d.answered_at is null and d.lifted_at is null) = ${bind(args.isOpen)}`);
    if (args.isVacant) where.push('d.vacant_since is not null and d.answered_at is null and d.lifted_at is null');
    if (args.after) {
      const [answered, day, id] = readCursor(args.after, 3);
      where.push(`((d.answered_at is not null), d.due_on, d.id) > (${bind(answered)}, ${bind(day)}, ${bind(id)})`);
    }
    const rows = await this.database.rows<AnswerDueRow>(
      `${SELECT} where ${where.join(' and ')} order by (d.answered_at is not null), d.due_on, d.id ${limitOf(args)}`,
      values,
    );
    return toConnection(rows, args, (row) => [String(row.answered_at !== null), row.due_on, row.id], (row) => this.toDue(row, context));
  }

  private async bySubjects(things: readonly string[], context: GraphqlContext): Promise<(AnswerDue | null)[]> {
    const ids = things.map((thing) => thing.slice(thing.indexOf(':') + 1));
    const rows = await this.database.rows<AnswerDueRow>(`${SELECT} where d.subject_id = any($1)`, [ids]);
    const dues = new Map(rows.map((row) => [`${row.subject_kind}:${row.subject_id}`, row]));
    return things.map((thing) => {
      const row = dues.get(thing);
      return row ? this.toDue(row, context) : null;
    });
  }

  private toDue(row: AnswerDueRow, context: GraphqlContext): AnswerDue {
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
      get workingDaysLeft() {
        return row.answered_at || row.lifted_at ? null : workingDaysBetween(today, row.due_on, calendar);
      },
      ...whatBecameOf(row, context.viewer.language),
    };
  }
}

function withMoments(row: AnswerDueRow): AnswerDueRow {
  const moments = MOMENTS.map((name) => [name, row[name] && new Date(row[name])] as const);
  return { ...row, ...Object.fromEntries(moments) };
}

function whatBecameOf(row: AnswerDueRow, language: Language): Pick<AnswerDue, 'acknowledgedAt' | 'delay' | 'lifted' | 'vacantSince' | 'reopenedAt'> {
  const { delayed_how: how, delayed_at, delay_reason, lifted_because: because, lifted_at, lifted_reason } = row;
  return {
    acknowledgedAt: row.acknowledged_at,
    vacantSince: row.vacant_since,
    reopenedAt: row.reopened_at,
    delay: how && delayed_at && { how, at: delayed_at, reason: localText(delay_reason ?? {}, language), from: row.delayed_from ?? row.due_on, resumesOn: row.resumes_on },
    lifted: because && lifted_at && { because, at: lifted_at, reason: localText(lifted_reason ?? {}, language) },
  };
}

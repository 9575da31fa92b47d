import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  dayOf,
  globalId,
  jurisdictionOf,
  localText,
  limitOf,
  perRequest,
  readCursor,
  toConnection,
  type Connection,
  type GraphqlContext,
  type Texts,
} from '../platform/index.js';
import type { CommitmentState } from './commitment.entity.js';
import { isOverdue } from './commitment.rules.js';
import type { Commitment, CommitmentStep, PromisedIn } from './commitment.type.js';
import type { CommitmentFilter, CommitmentsArgs } from './commitments.args.js';
import { Promisers } from './promisers.js';

interface Row {
  [column: string]: unknown;
  id: string;
  promised_in_kind: string;
  promised_in_id: string;
  organisation_id: string;
  jurisdiction: string;
  what: Texts;
  owner_id: string;
  due_on: string;
  first_due_on: string;
  state: CommitmentState;
  note: Texts | null;
  changed_at: Date;
  version: number;
}

interface StepRow extends Pick<Row, 'owner_id' | 'due_on' | 'state' | 'note'> {
  [column: string]: unknown;
  commitment_id: string;
  taken_at: Date;
}

const MOST_UNSETTLED = 50;

const SELECT = `
  select c.id, c.promised_in_kind, c.promised_in_id, c.organisation_id, o.jurisdiction, c.what, c.owner_id,
    c.due_on::text as due_on, first.due_on::text as first_due_on, c.state, c.note, c.changed_at, c.version
  from commitment c
  join organisation o on o.id = c.organisation_id
  join commitment_step first on first.commitment_id = c.id and first.number = 1`;

const ORDERS = {
  'due-first': { key: 'due_on', order: 'c.due_on, c.id', after: '>' },
  'changed-last': { key: 'changed_at', order: 'c.changed_at desc, c.id desc', after: '<' },
} as const;

/** Commitments are as public as what they were promised in: those of a kind that promises in public are listed. */
@Injectable()
export class CommitmentsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly promisers: Promisers,
  ) {}

  /** What was promised in a thing, given as `kind:uuid`, what is due first first. */
  readonly promisedIn = perRequest((context) => new DataLoader<string, Commitment[]>((things) => this.byThings(things, context)));

  /** By the id of the commitment, the promise itself first. */
  readonly stepsOf = perRequest((context) => new DataLoader<string, CommitmentStep[]>((ids) => this.steps(ids, context)));

  /** What something was promised in, given as `kind:uuid`. */
  readonly sources = perRequest((context) => new DataLoader<string, PromisedIn | null>((things) => this.describe(things, context)));

  async byId(context: GraphqlContext, id: string): Promise<Commitment | null> {
    const row = await this.database.row<Row>(`${SELECT} where c.id = $1`, [id]);
    return row && this.toCommitment(row, context);
  }

  /** What somebody promised and hasn't settled, what is due first first. */
  async unsettledOf(context: GraphqlContext, ownerId: string): Promise<Commitment[]> {
    const rows = await this.database.rows<Row>(
      `${SELECT} where c.owner_id = $1 and c.state not in ('delivered', 'dropped') order by c.due_on, c.id limit ${MOST_UNSETTLED}`,
      [ownerId],
    );
    return rows.map((row) => this.toCommitment(row, context));
  }

  async page(context: GraphqlContext, args: CommitmentsArgs): Promise<Connection<Commitment>> {
    const { key, order, after } = ORDERS[args.sort];
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const where = [`c.promised_in_kind = any(${bind(this.promisers.public)})`, ...this.filtered(args.filter ?? {}, bind)];
    if (args.after) where.push(`(c.${key}, c.id) ${after} (${readCursor(args.after, 2).map(bind).join(', ')})`);
    const rows = await this.database.rows<Row>(`${SELECT} where ${where.join(' and ')} order by ${order} ${limitOf(args)}`, values);
    return toConnection(rows, args, (row) => [row[key], row.id], (row) => this.toCommitment(row, context));
  }

  private filtered(filter: CommitmentFilter, bind: (value: unknown) => string): string[] {
    const where: string[] = [];
    if (filter.organisationId) where.push(`c.organisation_id = ${bind(filter.organisationId)}`);
    if (filter.ownerId) where.push(`c.owner_id = ${bind(filter.ownerId)}`);
    if (filter.states) where.push(`c.state = any(${bind(filter.states)})`);
    // All jurisdictions there are keep one time.
    const today = dayOf(this.clock.now(), jurisdictionOf('wales').calendar);
    const overdue = (): string => `(c.due_on < ${bind(today)} and c.state not in ('delivered', 'dropped'))`;
    if (filter.isOverdue != null) where.push(filter.isOverdue ? overdue() : `not ${overdue()}`);
    return where;
  }

  private async byThings(things: readonly string[], context: GraphqlContext): Promise<Commitment[][]> {
    const ids = things.map((thing) => thing.slice(thing.indexOf(':') + 1));
    const rows = await this.database.rows<Row>(`${SELECT} where c.promised_in_id = any($1) order by c.due_on, c.id`, [ids]);
    return things.map((thing) => rows.filter((row) => `${row.promised_in_kind}:${row.promised_in_id}` === thing).map((row) => this.toCommitment(row, context)));
  }

  private async steps(ids: readonly string[], { viewer }: GraphqlContext): Promise<CommitmentStep[][]> {
    const rows = await this.database.rows<StepRow>(
      `select commitment_id, state, due_on::text as due_on, owner_id, note, taken_at
       from commitment_step where commitment_id = any($1) order by number`,
      [ids],
    );
    const toStep = ({ state, due_on: dueOn, owner_id: ownerId, note, taken_at: takenAt }: StepRow): CommitmentStep => {
      return { state, dueOn, ownerId, takenAt, note: note && localText(note, viewer.language) };
    };
    return ids.map((id) => rows.filter((row) => row.commitment_id === id).map(toStep));
  }

  private async describe(things: readonly string[], context: GraphqlContext): Promise<(PromisedIn | null)[]> {
    const described = new Map<string, PromisedIn | null>();
    for (const kind of new Set(things.map((thing) => thing.slice(0, thing.indexOf(':'))))) {
      const ids = things.filter((thing) => thing.startsWith(`${kind}:`)).map((thing) => thing.slice(kind.length + 1));
      const found = await this.promisers.describe(context, kind, ids);
      ids.forEach((id, place) => described.set(`${kind}:${id}`, found[place] ?? null));
    }
    return things.map((thing) => described.get(thing) ?? null);
  }

  private toCommitment(row: Row, context: GraphqlContext): Commitment {
    const { language } = context.viewer;
    const { id: uuid, version, state, due_on: dueOn, first_due_on: firstDueOn, owner_id: ownerId, organisation_id: organisationId } = row;
    const today = dayOf(this.clock.now(), jurisdictionOf(row.jurisdiction).calendar);
    return {
      ...{ uuid, id: globalId('com', uuid), version, state, dueOn, firstDueOn, ownerId, organisationId },
      ...{ promisedInKind: row.promised_in_kind, promisedInId: row.promised_in_id, changedAt: row.changed_at },
      what: localText(row.what, language),
      isOverdue: isOverdue({ state, dueOn }, today),
      note: row.note && localText(row.note, language),
    };
  }
}

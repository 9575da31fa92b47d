import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, dayOf, globalId, jurisdictionOf, localText, perRequest, type GraphqlContext, type Texts } from '../platform/index.js';
import type { CommitmentState } from './commitment.entity.js';
import { isOverdue } from './commitment.rules.js';
import type { Commitment } from './commitment.type.js';

interface Row {
  id: string;
  promised_in: string;
  organisation_id: string;
  jurisdiction: string;
  what: Texts;
  owner_id: string;
  due_on: string;
  state: CommitmentState;
  note: Texts | null;
  changed_at: Date;
  version: number;
}

const SELECT = `
  select c.id, c.promised_in_kind || ':' || c.promised_in_id as promised_in, c.organisation_id, o.jurisdiction, c.what, c.owner_id,
    c.due_on::text as due_on, c.state, c.note, c.changed_at, c.version
  from commitment c join organisation o on o.id = c.organisation_id`;

const MOST_UNSETTLED = 50;

/** Commitments are as public as what they were promised in, which is how one gets to them. */
@Injectable()
export class CommitmentsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What was promised in a thing, given as `kind:uuid`, what is due first first. */
  readonly promisedIn = perRequest((context) => new DataLoader<string, Commitment[]>((things) => this.byThings(things, context)));

  async byId(context: GraphqlContext, id: string): Promise<Commitment | null> {
    const row = await this.database.row<Row & Record<string, unknown>>(`${SELECT} where c.id = $1`, [id]);
    return row && this.toCommitment(row, context);
  }

  /** What somebody promised and hasn't settled, what is due first first. */
  async unsettledOf(context: GraphqlContext, ownerId: string): Promise<Commitment[]> {
    const rows = await this.database.rows<Row & Record<string, unknown>>(
      `${SELECT} where c.owner_id = $1 and c.state in ('promised', 'under-way') order by c.due_on, c.id limit ${MOST_UNSETTLED}`,
      [ownerId],
    );
    return rows.map((row) => this.toCommitment(row, context));
  }

  private async byThings(things: readonly string[], context: GraphqlContext): Promise<Commitment[][]> {
    const ids = things.map((thing) => thing.slice(thing.indexOf(':') + 1));
    const rows = await this.database.rows<Row & Record<string, unknown>>(
      `${SELECT} where c.promised_in_id = any($1) order by c.due_on, c.id`,
      [ids],
    );
    return things.map((thing) => rows.filter((row) => row.promised_in === thing).map((row) => this.toCommitment(row, context)));
  }

  private toCommitment(row: Row, context: GraphqlContext): Commitment {
    const { language } = context.viewer;
    const today = dayOf(this.clock.now(), jurisdictionOf(row.jurisdiction).calendar);
    return {
      uuid: row.id,
      id: globalId('com', row.id),
      version: row.version,
      organisationId: row.organisation_id,
      ownerId: row.owner_id,
      what: localText(row.what, language),
      dueOn: row.due_on,
      state: row.state,
      isOverdue: isOverdue({ state: row.state, dueOn: row.due_on }, today),
      note: row.note && localText(row.note, language),
      changedAt: row.changed_at,
    };
  }
}

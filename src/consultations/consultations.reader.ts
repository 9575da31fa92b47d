import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../identity/index.js';
import { Clock, Database, pageSize, perRequest, readCursor, toConnection, type Connection, type GraphqlContext, type PageArgs } from '../platform/index.js';
import { CONSULTATION_COLUMNS, toConsultation, type ConsultationRow } from './consultation.row.js';
import type { ConsultationState } from './consultation.rules.js';
import type { Consultation } from './consultation.type.js';

export interface ConsultationsAsked {
  readonly organisationId: string | null;
  readonly decisionId: string | null;
  readonly states: readonly ConsultationState[] | null;
}

/** The state at $1, as `stateAt` says it. */
const STATE = `(case when outcome_published_at is not null then 'outcome-published' when $1 >= coalesce(stopped_at, closes_at) then 'closed'
  when $1 < opens_at then 'announced' else 'open' end)`;

/** Consultations are public from their announcement on: everybody reads them alike. Drafts are kept apart. */
@Injectable()
export class ConsultationsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly consultations = perRequest((context) => new DataLoader<string, Consultation | null>((ids) => this.byIds(ids, context)));

  byId(context: GraphqlContext, id: string): Promise<Consultation | null> {
    return this.consultations(context).load(id);
  }

  /** Newest first. */
  async page(context: GraphqlContext, asked: ConsultationsAsked, args: PageArgs): Promise<Connection<Consultation>> {
    const [opensAt, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const now = this.clock.now();
    const rows = await this.database.rows<ConsultationRow>(
      `select ${CONSULTATION_COLUMNS} from consultation
       where ($2::uuid is null or organisation_id = $2) and ($3::uuid is null or decision_id = $3)
         and ($4::text[] is null or ${STATE} = any($4))
         and ($6::uuid is null or (opens_at, id) < ($5::timestamptz, $6))
       order by opens_at desc, id desc limit $7`,
      [now, asked.organisationId, asked.decisionId, asked.states, opensAt, id, pageSize(args) + 1],
    );
    const { language } = context.viewer;
    return toConnection(rows, args, (row) => [row.opens_at, row.id], (row) => toConsultation(row, language, now));
  }

  private async byIds(ids: readonly string[], { viewer }: GraphqlContext): Promise<(Consultation | null)[]> {
    const rows = await this.database.rows<ConsultationRow>(`select ${CONSULTATION_COLUMNS} from consultation where id = any($1)`, [ids]);
    const now = this.clock.now();
    return inOrderOf(ids, rows, (row) => toConsultation(row, viewer.language, now));
  }
}

import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../identity/index.js';
import { Clock, Database, limitOf, perRequest, toConnection, type Connection, type GraphqlContext } from '../platform/index.js';
import { CONSULTATION_COLUMNS, toConsultation, type ConsultationRow } from './consultation.row.js';
import type { Consultation } from './consultation.type.js';
import { listSql, type ConsultationsArgs } from './consultations.list.js';

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

  async page(context: GraphqlContext, args: ConsultationsArgs): Promise<Connection<Consultation>> {
    const now = this.clock.now();
    const { where, key, direction, values } = listSql(args, now);
    const rows = await this.database.rows<ConsultationRow & { sort_key: Date | number }>(
      `select ${CONSULTATION_COLUMNS}, ${key} as sort_key from consultation ${where} order by ${key} ${direction}, id ${direction} ${limitOf(args)}`,
      values,
    );
    const { language } = context.viewer;
    return toConnection(rows, args, (row) => [row.sort_key, row.id], (row) => toConsultation(row, language, now));
  }

  private async byIds(ids: readonly string[], { viewer }: GraphqlContext): Promise<(Consultation | null)[]> {
    const rows = await this.database.rows<ConsultationRow>(`select ${CONSULTATION_COLUMNS} from consultation where id = any($1)`, [ids]);
    const now = this.clock.now();
    return inOrderOf(ids, rows, (row) => toConsultation(row, viewer.language, now));
  }
}

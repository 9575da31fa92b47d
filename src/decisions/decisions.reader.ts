import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../identity/index.js';
import { Clock, Database, perRequest, type GraphqlContext } from '../platform/index.js';
import { decisionColumns, FROM_DECISIONS, toDecision, VISIBLE, type DecisionRow } from './decision-row.js';
import type { Decision } from './decision.type.js';

const SELECT = `select ${decisionColumns()} ${FROM_DECISIONS}`;

@Injectable()
export class DecisionsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly decisions = perRequest((context) => new DataLoader<string, Decision | null>((ids) => this.byIds(ids, context)));

  /** Those in whose place a decision stands, the first published first. */
  readonly supersededBy = perRequest((context) => new DataLoader<string, Decision[]>((ids) => this.superseded(ids, context)));

  byId(context: GraphqlContext, id: string): Promise<Decision | null> {
    return this.decisions(context).load(id);
  }

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(Decision | null)[]> {
    const rows = await this.database.rows<DecisionRow>(`${SELECT} where d.id = any($1) and ${VISIBLE}`, [ids]);
    const now = this.clock.now();
    return inOrderOf(ids, rows, (row) => toDecision(row, context, now));
  }

  private async superseded(ids: readonly string[], context: GraphqlContext): Promise<Decision[][]> {
    const rows = await this.database.rows<DecisionRow>(`${SELECT} where d.superseded_by = any($1) and ${VISIBLE} order by d.first_published_at, d.id`, [ids]);
    const now = this.clock.now();
    return ids.map((id) => rows.filter((row) => row.superseded_by === id).map((row) => toDecision(row, context, now)));
  }
}

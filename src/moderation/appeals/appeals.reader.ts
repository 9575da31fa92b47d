import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, perRequest } from '../../platform/index.js';
import type { AppealOutcome } from './appeal.entity.js';
import type { Appeal } from './appeal.type.js';

interface Row extends Record<string, unknown> {
  id: string;
  decision_id: string;
  case_id: string;
  words: string;
  appealed_at: Date;
  outcome: AppealOutcome | null;
  answer: string | null;
  decided_by: string | null;
  decided_at: Date | null;
}

const COLUMNS = 'id, decision_id, case_id, words, appealed_at, outcome, answer, decided_by, decided_at';

/** Appeals, for the author of what was decided on and for the moderators of the place. Who may see the decision or the case may see them. */
@Injectable()
export class AppealsReader {
  constructor(private readonly database: Database) {}

  readonly ofDecision = perRequest(() => new DataLoader<string, Appeal | null>((ids) => this.by('decision_id', ids)));

  /** The latest appeal on a case. */
  readonly ofCase = perRequest(() => new DataLoader<string, Appeal | null>((ids) => this.by('case_id', ids)));

  private async by(key: 'decision_id' | 'case_id', ids: readonly string[]): Promise<(Appeal | null)[]> {
    const rows = await this.database.rows<Row>(
      `select distinct on (${key}) ${COLUMNS} from moderation_appeal where ${key} = any($1) order by ${key}, appealed_at desc, id desc`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row[key], toAppeal(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}

function toAppeal({ id, outcome, words, appealed_at, answer, decided_at, decided_by, decision_id }: Row): Appeal {
  const said = { words, answer, appealedAt: appealed_at, decidedAt: decided_at };
  return { id: globalId('appeal', id), state: outcome ?? 'waiting', ...said, decidedById: decided_by, decisionId: decision_id };
}

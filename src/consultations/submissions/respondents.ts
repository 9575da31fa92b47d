import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/index.js';
import { Contributors } from '../../proceedings/index.js';

const WISHED = `
  select s.profile_id from consultation_submission s join consultation c on c.id = s.consultation_id
  where s.profile_id is not null and s.wants_outcome and s.withdrawn_at is null`;

/** Those who took part and wished to be told what came of it (G5), of the consultation and of the decision it is about (D7). */
@Injectable()
export class Respondents {
  constructor(contributors: Contributors) {
    contributors.register('consultation', (tx, id) => profilesIn(tx, `${WISHED} and c.id = $1`, id));
    contributors.register('decision', (tx, id) => profilesIn(tx, `${WISHED} and c.decision_id = $1`, id));
  }
}

async function profilesIn(tx: Transaction, sql: string, id: string): Promise<string[]> {
  const rows = await tx.query<{ profile_id: string }>(sql, [id]);
  return rows.map((row) => row.profile_id);
}

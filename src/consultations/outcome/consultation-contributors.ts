import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/index.js';
import { Contributors } from '../../proceedings/index.js';

const WISHED = 'profile_id is not null and wants_outcome and withdrawn_at is null';

/** Respondents who wished to be told what came of it (G5); what is told of a decision they are told too (D7). */
@Injectable()
export class ConsultationContributors {
  constructor(contributors: Contributors) {
    contributors.register('consultation', (tx, id) => profilesOf(tx, `select distinct profile_id from consultation_submission where consultation_id = $1 and ${WISHED}`, id));
    contributors.register('decision', (tx, id) =>
      profilesOf(tx, `select distinct profile_id from consultation_submission where consultation_id in (select id from consultation where decision_id = $1) and ${WISHED}`, id),
    );
  }
}

async function profilesOf(tx: Transaction, text: string, id: string): Promise<string[]> {
  return (await tx.query<{ profile_id: string }>(text, [id])).map((row) => row.profile_id);
}

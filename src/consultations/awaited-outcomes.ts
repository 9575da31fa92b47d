import { Injectable } from '@nestjs/common';
import { OutcomeFacts } from '../proceedings/index.js';

/** Tells those who decide whether what people said still awaits its outcome (G4). */
@Injectable()
export class AwaitedOutcomes {
  constructor(facts: OutcomeFacts) {
    facts.answeredBy(async (tx, decisionId) => {
      const [missing] = await tx.query('select 1 from consultation where decision_id = $1 and outcome_published_at is null limit 1', [decisionId]);
      return missing !== undefined;
    });
  }
}

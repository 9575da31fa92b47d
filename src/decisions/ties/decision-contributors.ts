import { Injectable } from '@nestjs/common';
import { Contributors } from '../../proceedings/index.js';

/** Those who contributed to what a decision cites contributed to the decision (D7); its consultations add their own. */
@Injectable()
export class DecisionContributors {
  constructor(contributors: Contributors) {
    contributors.register('decision', async (tx, id) => {
      const cited = await tx.query<{ kind: string; id: string }>('select distinct kind, cited_id as id from decision_cite where decision_id = $1', [id]);
      const found = new Set<string>();
      for (const thing of cited) for (const profileId of await contributors.to(tx, thing)) found.add(profileId);
      return [...found];
    });
  }
}

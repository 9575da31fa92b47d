import { Injectable } from '@nestjs/common';
import { Promisers, type PromisedIn, type Promiser } from '../../commitments/index.js';
import type { GraphqlContext } from '../../platform/index.js';
import { DecisionsReader } from '../decisions.reader.js';

/** Tells the room of commitments what a decision is that promised something (D7). */
@Injectable()
export class PromisingDecisions implements Promiser {
  constructor(
    private readonly reader: DecisionsReader,
    promisers: Promisers,
  ) {
    promisers.register('decision', this);
  }

  describe(context: GraphqlContext, ids: readonly string[]): Promise<(PromisedIn | null)[]> {
    return Promise.all(
      ids.map(async (id) => {
        const decision = await this.reader.byId(context, id);
        return decision && { kind: 'decision', id: decision.id, title: decision.title.text, language: decision.title.language, path: `/decisions/${decision.id}` };
      }),
    );
  }
}

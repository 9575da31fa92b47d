import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../platform/index.js';
import { Referables, type Referable, type ReferredTo } from '../../proceedings/index.js';
import { DecisionsReader } from '../decisions.reader.js';

/** Tells those that refer to a decision what it is called. */
@Injectable()
export class ReferableDecisions implements Referable {
  readonly idKind = 'dec';

  constructor(
    private readonly reader: DecisionsReader,
    referables: Referables,
  ) {
    referables.register('decision', this);
  }

  async describe(context: GraphqlContext, uuid: string): Promise<ReferredTo | null> {
    const decision = await this.reader.byId(context, uuid);
    return decision && { id: decision.id, title: decision.title.text, language: decision.title.language, path: `/decisions/${decision.id}` };
  }
}

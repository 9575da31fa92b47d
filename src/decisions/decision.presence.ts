import { Injectable } from '@nestjs/common';
import { PresencePlaces, type Admission, type GraphqlContext, type PresencePlace } from '../platform/index.js';
import { isFinal } from './decision.rules.js';
import { DecisionsReader } from './decisions.reader.js';

/** How many look at a decision now: a number and never who. A quasi-judicial matter shows none before it is decided (D9). */
@Injectable()
export class DecisionPresence implements PresencePlace {
  readonly forAll = true;
  readonly writing = false;

  constructor(
    private readonly reader: DecisionsReader,
    places: PresencePlaces,
  ) {
    places.register('dec', this);
  }

  async admit(context: GraphqlContext, id: string): Promise<Admission | null> {
    const decision = await this.reader.byId(context, id);
    return decision && (!decision.isQuasiJudicial || isFinal(decision.state)) ? { topics: [`decision:${id}`] } : null;
  }
}

import { Injectable } from '@nestjs/common';
import { PresencePlaces, type Admission, type GraphqlContext, type PresencePlace } from '../platform/index.js';
import { ConsultationsReader } from './consultations.reader.js';

/** How many look at a consultation now: a number and never who. */
@Injectable()
export class ConsultationPresence implements PresencePlace {
  readonly forAll = true;
  readonly writing = false;

  constructor(
    private readonly reader: ConsultationsReader,
    places: PresencePlaces,
  ) {
    places.register('con', this);
  }

  async admit(context: GraphqlContext, id: string): Promise<Admission | null> {
    return (await this.reader.byId(context, id)) && { topics: [`consultation:${id}`] };
  }
}

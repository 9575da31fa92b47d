import { Injectable } from '@nestjs/common';
import { PresencePlaces, type Admission, type GraphqlContext, type PresencePlace } from '../../platform/index.js';
import { IdeasReader } from '../ideas.reader.js';

/** How many look at an idea now: a number and never who. */
@Injectable()
export class IdeaPresence implements PresencePlace {
  readonly forAll = true;
  readonly writing = false;

  constructor(
    private readonly reader: IdeasReader,
    places: PresencePlaces,
  ) {
    places.register('idea', this);
  }

  async admit(context: GraphqlContext, id: string): Promise<Admission | null> {
    return (await this.reader.byId(context, id)) && { topics: [`idea:${id}`] };
  }
}

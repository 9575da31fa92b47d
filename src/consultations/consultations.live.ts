import { Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, IdArg, Live, SharedByAll, type Followed } from '../platform/index.js';
import { Consultation } from './consultation.type.js';
import { ConsultationsReader } from './consultations.reader.js';

@Resolver()
export class ConsultationsLive {
  constructor(
    private readonly live: Live,
    private readonly reader: ConsultationsReader,
  ) {}

  /** What happens in its round is told on its topic too. */
  @Subscription(() => Consultation, { name: 'consultation', nullable: true, description: 'One consultation, again whenever something happens in it.' })
  @Access(anyone)
  @SharedByAll()
  consultationChanges(@IdArg('con') id: string): Followed<Consultation> {
    return this.live.follow([`consultation:${id}`], (context) => this.reader.byId(context, id));
  }
}

import { Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, IdArg, Live, type Followed } from '../platform/index.js';
import { RoundsReader } from './rounds.reader.js';
import { StatementRound } from './statement-round.type.js';

@Resolver()
export class OpinionsLive {
  constructor(
    private readonly live: Live,
    private readonly rounds: RoundsReader,
  ) {}

  /** Read as each viewer: not every host is there for everybody. */
  @Subscription(() => StatementRound, { name: 'statementRound', nullable: true, description: 'One round, again whenever something happens in it.' })
  @Access(anyone)
  roundChanges(@IdArg('round') id: string): Followed<StatementRound> {
    return this.live.follow([`round:${id}`], (context) => this.rounds.byId(context, id));
  }
}

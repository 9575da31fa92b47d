import { Resolver, Subscription } from '@nestjs/graphql';
import { Access, acting, IdArg, Live, type Followed } from '../platform/index.js';
import { SpacesReader } from './spaces.reader.js';
import { YouthSpace } from './youth-space.type.js';

/** A space as it changes, for each who follows it as that person: what it lacks is for those who run it. */
@Resolver(() => YouthSpace)
export class SpacesLive {
  constructor(
    private readonly live: Live,
    private readonly spaces: SpacesReader,
  ) {}

  @Subscription(() => YouthSpace, { name: 'youthSpace', nullable: true, description: 'A youth space you are in, whenever it changes.' })
  @Access(acting)
  spaceChanges(@IdArg('space') id: string): Followed<YouthSpace> {
    return this.live.follow([`youth-space:${id}`], (now) => this.spaces.spaces(now).load(id));
  }
}

import type { Type } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Consultation } from '../../consultations/index.js';
import { Decision } from '../../decisions/index.js';
import { Idea } from '../../ideas/index.js';
import { Me } from '../../identity/index.js';
import { Access, acting, InContext, Personal, type GraphqlContext, type Problem } from '../../platform/index.js';
import { Question } from '../../questions/index.js';
import type { SubjectKind } from '../kinds.js';
import { NotificationSubject } from '../notification.type.js';
import { Subjects } from '../subjects.js';
import { Following, FollowInput, FollowOutcome, FollowThing, UnfollowOutcome } from './follow-thing.js';
import { FollowsReader } from './follows.reader.js';

@Resolver(() => Following)
export class FollowsResolver {
  constructor(private readonly deed: FollowThing) {}

  @Mutation(() => FollowOutcome, { description: 'Be told of each step of something. Doing it twice counts once.' })
  @Access(acting)
  follow(@Args('input') input: FollowInput, @InContext() context: GraphqlContext): Promise<Following | Problem> {
    return this.deed.follow(context, input);
  }

  @Mutation(() => UnfollowOutcome, { description: 'No longer be told of something that you only follow.' })
  @Access(acting)
  unfollow(@Args('input') input: FollowInput, @InContext() context: GraphqlContext): Promise<Following | Problem> {
    return this.deed.unfollow(context, input);
  }
}

/** So many are shown on one's own page. */
const MOST_SHOWN = 100;

@Resolver(() => Me)
export class MyFollowsResolver {
  constructor(
    private readonly reader: FollowsReader,
    private readonly subjects: Subjects,
  ) {}

  @ResolveField(() => [NotificationSubject], { description: 'What you follow, the latest first: the last hundred.' })
  async following(@Parent() { profileId }: Me, @InContext() context: GraphqlContext): Promise<NotificationSubject[]> {
    const things = await this.reader.ofProfile(profileId, MOST_SHOWN);
    const described = await Promise.all(things.map(({ kind, id }) => this.subjects.describe(context, kind, id)));
    return described.filter((thing) => thing !== null);
  }
}

/** Gives a type its field `viewerFollows`. */
function followedAs(type: Type<{ readonly uuid: string }>, kind: SubjectKind): Type<object> {
  @Resolver(() => type)
  class ViewerFollows {
    constructor(private readonly reader: FollowsReader) {}

    @ResolveField(() => Boolean, { description: 'You are told of each step of it because you follow it.' })
    @Personal()
    viewerFollows(@Parent() thing: { readonly uuid: string }, @InContext() context: GraphqlContext): Promise<boolean> {
      return this.reader.viewerFollows(context, kind, thing.uuid);
    }
  }
  return ViewerFollows;
}

export const followedTypes = [followedAs(Idea, 'idea'), followedAs(Decision, 'decision'), followedAs(Consultation, 'consultation'), followedAs(Question, 'question')];

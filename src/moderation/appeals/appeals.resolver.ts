import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { Access, acting, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { atWork } from '../case.access.js';
import { CaseDetailsReader } from '../case-details.reader.js';
import { Case, ModerationDecision } from '../case.type.js';
import { CasesReader } from '../cases.reader.js';
import { AppealDecision, AppealInput, AppealResult } from './appeal-decision.js';
import { Appeal } from './appeal.type.js';
import { AppealsReader } from './appeals.reader.js';
import { HearersReader } from './hearers.reader.js';
import { DecideAppeal, DecideAppealInput, DecideAppealOutcome } from './decide-appeal.js';

@Resolver(() => ModerationDecision)
export class AppealResolver {
  constructor(
    private readonly appeals: AppealsReader,
    private readonly details: CaseDetailsReader,
    private readonly appealDecision: AppealDecision,
  ) {}

  @ResolveField(() => Appeal, { nullable: true, description: 'Its author’s asking for a second look.' })
  appeal(@Parent() { uuid }: ModerationDecision, @InContext() context: GraphqlContext): Promise<Appeal | null> {
    return this.appeals.ofDecision(context).load(uuid);
  }

  @Personal()
  @ResolveField(() => Boolean, { description: 'It is on your words, and you can ask somebody else to look at it.' })
  viewerCanAppeal(@Parent() decision: ModerationDecision, @AsViewer() viewer: Viewer): boolean {
    return viewer.profile !== null && decision.authorId === viewer.profile.id && decision.isAppealable;
  }

  @Mutation(() => AppealResult, { name: 'appeal', description: 'Ask for a second look at what was decided on your words, by somebody else.' })
  @Access(acting)
  async ask(@Args('input') input: AppealInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ModerationDecision | Problem> {
    const outcome = await this.appealDecision.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.details.decisions(context).load(outcome.decisionId)) ?? new NotAvailable());
  }
}

@Resolver(() => Appeal)
export class AppealPeopleResolver {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly hearers: HearersReader,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Somebody moderates there now who neither decided nor wrote it. Otherwise it waits until such a person is appointed, be it a deputy for a day: nobody hears an appeal against themselves.',
  })
  canBeHeard(@Parent() { decisionId }: Appeal, @InContext() context: GraphqlContext): Promise<boolean> {
    return this.hearers.areThere(context).load(decisionId);
  }

  @ResolveField(() => Profile, { nullable: true, description: 'The professional profile that decided it.' })
  by(@Parent() { decidedById }: Appeal, @InContext() context: GraphqlContext): Promise<Profile | null> | null {
    return decidedById ? this.profiles.profiles(context).load(decidedById) : null;
  }
}

@Resolver(() => Case)
export class CaseAppealResolver {
  constructor(
    private readonly appeals: AppealsReader,
    private readonly cases: CasesReader,
    private readonly decideAppealDeed: DecideAppeal,
  ) {}

  @ResolveField(() => Appeal, { nullable: true, description: 'The latest appeal: the author’s asking for a second look at the last decision.' })
  appeal(@Parent() { uuid }: Case, @InContext() context: GraphqlContext): Promise<Appeal | null> {
    return this.appeals.ofCase(context).load(uuid);
  }

  @Mutation(() => DecideAppealOutcome, { description: 'Say whether a decision stands that its author appealed. Never by who decided.' })
  @Access(atWork)
  async decideAppeal(@Args('input') input: DecideAppealInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    const outcome = await this.decideAppealDeed.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.cases.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commitment, CommitmentsReader } from '../../commitments/index.js';
import { Me } from '../../identity/index.js';
import { Clock, dayOf, InContext, isAtWork, PageArgs, Personal, type Connection, type GraphqlContext } from '../../platform/index.js';
import { AnswerDue, AnswerDueConnection } from '../answer-due.type.js';
import { AnswersDueReader } from '../answers-due.reader.js';
import { CouncillorDesk, TalkedAbout } from './desk.type.js';
import { lastDayOfWeek } from './record.rules.js';
import { TalkReader } from './talk.reader.js';

const MOST_OWED = 50;
const LONDON = { timeZone: 'Europe/London', holidays: new Set<string>() };

@Resolver(() => CouncillorDesk)
export class DeskResolver {
  constructor(
    private readonly dues: AnswersDueReader,
    private readonly commitments: CommitmentsReader,
    private readonly talk: TalkReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [AnswerDue], { description: 'What is owed until the end of the week, and what is overdue; the next fifty.' })
  async owedThisWeek(@Parent() { profileId }: CouncillorDesk, @InContext() context: GraphqlContext): Promise<AnswerDue[]> {
    const dueUntil = lastDayOfWeek(dayOf(this.clock.now(), LONDON));
    return (await this.dues.page(context, { first: MOST_OWED, owedBy: profileId, isOpen: true, dueUntil })).nodes;
  }

  @ResolveField(() => AnswerDueConnection, { description: 'Answers of yours of which something was asked back that waits for you.' })
  askedBack(@Parent() { profileId }: CouncillorDesk, @Args() args: PageArgs, @InContext() context: GraphqlContext): Promise<Connection<AnswerDue>> {
    return this.dues.page(context, { ...args, askedBackOf: profileId });
  }

  @ResolveField(() => [Commitment], { description: 'What you promised and haven’t settled, what is due first first; the next fifty.' })
  promised(@Parent() { profileId }: CouncillorDesk, @InContext() context: GraphqlContext): Promise<Commitment[]> {
    return this.commitments.unsettledOf(context, profileId);
  }

  @ResolveField(() => [TalkedAbout], { description: 'What people took part in most in the last two weeks: in your ward, or in the council when you have none.' })
  talkedAbout(@Parent() desk: CouncillorDesk, @InContext() context: GraphqlContext): Promise<TalkedAbout[]> {
    return this.talk.talkedAbout(context, desk);
  }
}

@Resolver(() => Me)
export class DeskOfMine {
  constructor(private readonly talk: TalkReader) {}

  @ResolveField(() => CouncillorDesk, { nullable: true, description: 'For a councillor at work: what is owed, what was promised, what the ward talks about.' })
  @Personal()
  async desk(@Parent() { profileId }: Me, @InContext() { viewer }: GraphqlContext): Promise<CouncillorDesk | null> {
    const office = isAtWork(viewer) ? viewer.appointments.find(({ role }) => role === 'councillor') : undefined;
    if (!office) return null;
    return { profileId, organisationId: office.organisationId, wardId: office.wardId, owedInAll: await this.talk.owedInAll(profileId) };
  }
}

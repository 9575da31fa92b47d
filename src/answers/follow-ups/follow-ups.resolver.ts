import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { Access, appointed, AsViewer, citizen, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { AnswerDue } from '../answer-due.type.js';
import { Answer } from '../answer.type.js';
import { AnswersDueReader } from '../answers-due.reader.js';
import { AnswerFollowUp, AnswerFollowUpInput, AnswerFollowUpOutcome } from './answer-follow-up.js';
import { AskFollowUp, AskFollowUpInput, AskFollowUpOutcome, mayAskBack } from './ask-follow-up.js';
import { FollowUp } from './follow-up.type.js';
import { FollowUpsReader } from './follow-ups.reader.js';
import { VerdictsReader } from '../verdicts/index.js';

@Resolver(() => Answer)
export class FollowUpOfAnswer {
  constructor(private readonly reader: FollowUpsReader) {}

  @ResolveField(() => Boolean, { description: 'Somebody has asked something back of it, published or waiting to be: there is room for one.' })
  isAskedBack(@Parent() { answerDueId, profileId }: Answer, @InContext() context: GraphqlContext): Promise<boolean> {
    return this.reader.isTaken(context).load(`${answerDueId}:${profileId}`);
  }

  @ResolveField(() => FollowUp, { nullable: true, description: 'The one question asked back of it.' })
  @Personal()
  followUp(@Parent() { answerDueId, profileId }: Answer, @InContext() context: GraphqlContext): Promise<FollowUp | null> {
    return this.reader.ofAnswers(context).load(`${answerDueId}:${profileId}`);
  }
}

@Resolver(() => AnswerDue)
export class AskingBack {
  constructor(private readonly verdicts: VerdictsReader) {}

  @ResolveField(() => Boolean, { description: 'You asked or supported it, and may ask one thing back of an answer that nobody has asked anything of.' })
  @Personal()
  async viewerCanAskBack(@Parent() { lifted, subjectKind, subjectId }: AnswerDue, @InContext() context: GraphqlContext): Promise<boolean> {
    return !lifted && mayAskBack(context.viewer) && this.verdicts.viewerAsked(context).load(`${subjectKind}:${subjectId}`);
  }
}

@Resolver(() => FollowUp)
export class FollowUpsResolver {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly dues: AnswersDueReader,
    private readonly asking: AskFollowUp,
    private readonly answering: AnswerFollowUp,
  ) {}

  @ResolveField(() => Profile, { description: 'Who asked.' })
  asker(@Parent() { askerId }: FollowUp, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(askerId);
  }

  @ResolveField(() => Boolean, { description: 'It was put to you, and you may answer it.' })
  @Personal()
  viewerCanReply(@Parent() { toProfileId, repliedAt, isWaiting }: FollowUp, @AsViewer() viewer: Viewer): boolean {
    return !repliedAt && !isWaiting && viewer.profile?.id === toProfileId;
  }

  @Mutation(() => AskFollowUpOutcome, { description: 'Ask one question back of an answer to what you asked or supported.' })
  @Access(citizen)
  async askFollowUp(@Args('input') input: AskFollowUpInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<AnswerDue | Problem> {
    return this.shown(context, await this.asking.execute(viewer, input));
  }

  @Mutation(() => AnswerFollowUpOutcome, { description: 'Answer what was asked back.' })
  @Access(appointed('councillor'))
  async answerFollowUp(@Args('input') input: AnswerFollowUpInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<AnswerDue | Problem> {
    return this.shown(context, await this.answering.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: { id: string } | Problem): Promise<AnswerDue | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.dues.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

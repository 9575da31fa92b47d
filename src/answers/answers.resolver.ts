import { Args, ArgsType, Field, InputType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../identity/index.js';
import {
  Access,
  anyone,
  AsViewer,
  DayField,
  IdArg,
  IdField,
  InContext,
  NO_ID,
  PageArgs,
  Personal,
  type Connection,
  type GraphqlContext,
  type Viewer,
} from '../platform/index.js';
import { mayAnswer, mayAnswerToo, mayDraft } from './answer-due.access.js';
import { AnswerDue, AnswerDueConnection, AnswerSubject } from './answer-due.type.js';
import { Answer } from './answer.type.js';
import { AnswersDueReader } from './answers-due.reader.js';
import { AnswersReader } from './answers.reader.js';

@InputType({ description: 'Which answers due.' })
export class AnswersDueFilter {
  @IdField('org', 'Those that one council owes.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @IdField('ward', 'Those that concern one ward.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @IdField('prof', 'Those that one councillor owes or owed when answering.', { nullable: true })
  @IsOptional()
  @IsUUID()
  owedBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Yes: those still owed. No: those answered, and those no longer owed.' })
  @IsOptional()
  @IsBoolean()
  isOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Yes: those that nobody in office owes, for a clerk to name somebody.' })
  @IsOptional()
  @IsBoolean()
  isVacant?: boolean | null;

  @DayField('Those due on that day or before.', { nullable: true })
  @IsOptional()
  @IsString()
  dueUntil?: string | null;
}

@ArgsType()
class AnswersDueArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Those that you owe yourself only.' })
  owedToMe: boolean = false;

  @Field(() => AnswersDueFilter, { nullable: true, description: 'Which; left out, all of them.' })
  @IsOptional()
  @Type(() => AnswersDueFilter)
  @ValidateNested()
  filter?: AnswersDueFilter | null;
}

@Resolver(() => AnswerDue)
export class AnswersResolver {
  constructor(
    private readonly reader: AnswersDueReader,
    private readonly given: AnswersReader,
    private readonly organisations: OrganisationsReader,
    private readonly profiles: ProfilesReader,
  ) {}

  @Query(() => AnswerDue, { nullable: true, description: 'One answer due.' })
  @Access(anyone)
  answerDue(@IdArg('due') id: string, @InContext() context: GraphqlContext): Promise<AnswerDue | null> {
    return this.reader.byId(context, id);
  }

  @Query(() => AnswerDueConnection, { description: 'Who owes an answer, on what, by when; those not yet given first.' })
  @Access(anyone)
  answersDue(@Args() args: AnswersDueArgs, @InContext() context: GraphqlContext): Promise<Connection<AnswerDue>> {
    return this.reader.page(context, { ...args, ...args.filter, owedBy: args.owedToMe ? (context.viewer.profile?.id ?? NO_ID) : args.filter?.owedBy });
  }

  @ResolveField(() => AnswerSubject, { description: 'What is to be answered.' })
  subject(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<AnswerSubject> {
    return this.given.subjects(context).load(`${due.subjectKind}:${due.subjectId}`);
  }

  @ResolveField(() => Organisation, { description: 'The council that owes it.' })
  organisation(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(due.organisationId);
  }

  @ResolveField('owedBy', () => Profile, { description: 'The councillor who owes it, by name.' })
  owingProfile(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(due.owedBy);
  }

  @ResolveField(() => [Answer], { description: 'The answers given, each as it stands now.' })
  answers(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<Answer[]> {
    return this.given.answersTo(context).load(due.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You owe it and may answer it.' })
  @Personal()
  viewerCanAnswer(@Parent() due: AnswerDue, @AsViewer() viewer: Viewer): boolean {
    return due.answeredAt === null && due.lifted === null && mayAnswer(viewer, due);
  }

  @ResolveField(() => Boolean, { description: 'You are an officer of the council, and may draft the answer for the councillor who owes it.' })
  @Personal()
  viewerCanDraft(@Parent() due: AnswerDue, @AsViewer() viewer: Viewer): boolean {
    return due.answeredAt === null && due.lifted === null && mayDraft(viewer, due);
  }

  @ResolveField(() => Boolean, { description: 'You have answered it, and may say your answer anew.' })
  @Personal()
  async viewerCanRevise(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<boolean> {
    if (!mayAnswerToo(context.viewer, due)) return false;
    const answers = await this.given.answersTo(context).load(due.uuid);
    return answers.some(({ profileId }) => profileId === context.viewer.profile?.id);
  }

  @ResolveField(() => Boolean, { description: 'Another owes it, and you may answer it as well.' })
  @Personal()
  async viewerCanAnswerToo(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<boolean> {
    if (due.lifted || mayAnswer(context.viewer, due) || !mayAnswerToo(context.viewer, due)) return false;
    const answers = await this.given.answersTo(context).load(due.uuid);
    return answers.every(({ profileId }) => profileId !== context.viewer.profile?.id);
  }
}

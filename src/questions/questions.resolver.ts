import { Args, ArgsType, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { AnswerDue, AnswersDueReader } from '../answers/index.js';
import { Me, Organisation, OrganisationsReader, Profile, ProfilesReader } from '../identity/index.js';
import { Access, anyone, IdArg, IdField, InContext, PageArgs, Personal, type Connection, type GraphqlContext } from '../platform/index.js';
import { Question, QuestionConnection } from './question.type.js';
import { QuestionsArgs } from './questions.args.js';
import { QuestionsReader } from './questions.reader.js';

@ArgsType()
class SimilarArgs {
  @IdField('org', 'The council it is put to.')
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'What is being typed.' })
  @IsString()
  @MaxLength(200)
  text!: string;
}

@Resolver(() => Question)
export class QuestionsResolver {
  constructor(
    private readonly reader: QuestionsReader,
    private readonly organisations: OrganisationsReader,
    private readonly profiles: ProfilesReader,
    private readonly answers: AnswersDueReader,
  ) {}

  @Query(() => Question, { nullable: true, description: 'One question.' })
  @Access(anyone)
  question(@IdArg('question') id: string, @InContext() context: GraphqlContext): Promise<Question | null> {
    return this.reader.byId(context, id);
  }

  @Query(() => QuestionConnection, { description: 'Questions that citizens put to councillors.' })
  @Access(anyone)
  questions(@Args() args: QuestionsArgs): Promise<Connection<Question>> {
    return this.reader.page(args);
  }

  @Query(() => [Question], { description: 'What sounds like what you are typing, five at most: you can ask one of these too.' })
  @Access(anyone)
  similarQuestions(@Args() { organisationId, text }: SimilarArgs): Promise<Question[]> {
    return this.reader.similar(organisationId, text);
  }

  @ResolveField(() => Organisation, { description: 'The council it is put to.' })
  organisation(@Parent() question: Question, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(question.organisationId);
  }

  @ResolveField(() => Profile, { description: 'The councillor it was put to.' })
  councillor(@Parent() question: Question, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(question.councillorId);
  }

  @ResolveField(() => Profile, { description: 'Who asked.' })
  author(@Parent() question: Question, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(question.authorId);
  }

  @ResolveField(() => Question, { nullable: true, description: 'The question it was joined to, which is answered for both.' })
  joinedInto(@Parent() question: Question, @InContext() context: GraphqlContext): Promise<Question | null> | null {
    return question.joinedIntoId ? this.reader.byId(context, question.joinedIntoId) : null;
  }

  @ResolveField(() => AnswerDue, { nullable: true, description: 'The answer that is owed or was given; empty before it is published.' })
  answerDue(@Parent() question: Question, @InContext() context: GraphqlContext): Promise<AnswerDue | null> {
    return this.answers.dueOn(context).load(`question:${question.uuid}`);
  }
}

@Resolver(() => Me)
export class QuestionsOfMine {
  constructor(private readonly reader: QuestionsReader) {}

  @ResolveField('questions', () => QuestionConnection, { description: 'What you asked, or ask too.' })
  @Personal()
  ofMine(@Parent() me: Me, @Args() args: PageArgs): Promise<Connection<Question>> {
    return this.reader.ofAsker(me.profileId, args);
  }
}

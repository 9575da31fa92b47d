import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerDue, AnswersDueReader } from '../answers/index.js';
import { Organisation, OrganisationsReader, Profile, ProfilesReader, Ward } from '../identity/index.js';
import { Access, anyone, ChangesWith, IdArg, InContext, localId, type GraphqlContext } from '../platform/index.js';
import { ArgumentsReader, IdeaArguments } from './arguments/index.js';
import { Idea } from './idea.type.js';
import { IdeasReader } from './ideas.reader.js';

@Resolver(() => Idea)
export class IdeasResolver {
  constructor(
    private readonly reader: IdeasReader,
    private readonly organisations: OrganisationsReader,
    private readonly profiles: ProfilesReader,
    private readonly answers: AnswersDueReader,
    private readonly argued: ArgumentsReader,
  ) {}

  @Query(() => Idea, { nullable: true, description: 'One idea.' })
  @Access(anyone)
  @ChangesWith(({ id }) => [`idea:${localId('idea', id)}`])
  idea(@IdArg('idea') id: string, @InContext() context: GraphqlContext): Promise<Idea | null> {
    return this.reader.byId(context, id);
  }

  @ResolveField(() => Organisation, { description: 'The council it is put to.' })
  organisation(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<Organisation | null> | Organisation | null {
    return this.organisations.organisations(context).get(idea.organisationId);
  }

  @ResolveField(() => Ward, { nullable: true, description: 'The ward it is about; empty when it is about the whole area.' })
  ward(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<Ward | null> | null {
    return idea.wardId ? this.organisations.wards(context).load(idea.wardId) : null;
  }

  @ResolveField(() => Profile, { description: 'Who proposed it.' })
  author(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<Profile | null> | Profile | null {
    return this.profiles.profiles(context).get(idea.authorId);
  }

  @ResolveField(() => AnswerDue, { nullable: true, description: 'The answer that is owed or was given; empty below the threshold.' })
  answerDue(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<AnswerDue | null> | AnswerDue | null {
    return this.answers.dueOn(context).get(`idea:${idea.uuid}`);
  }

  @ResolveField('arguments', () => IdeaArguments, { description: 'What speaks for it and what against it.' })
  argumentsOf(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<IdeaArguments> {
    return this.argued.argumentsOf(context).load(idea.uuid);
  }

  @ResolveField(() => Idea, { nullable: true, description: 'The idea that goes on for this one, when they were joined.' })
  mergedInto(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<Idea | null> | null {
    return idea.mergedIntoId ? this.reader.byId(context, idea.mergedIntoId) : null;
  }
}

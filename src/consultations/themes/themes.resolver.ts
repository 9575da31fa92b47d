import { Args, ArgsType, Field, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { InContext, localId, PageArgs, Personal, type Connection, type GraphqlContext } from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { ReadingReader } from './reading.reader.js';
import { Reading, Theme, ThemeGroup, ThemeQuote, WrittenAnswer, WrittenAnswerConnection } from './theme.type.js';
import { ThemeGroupsReader } from './theme-groups.reader.js';
import { ThemesReader } from './themes.reader.js';

@ArgsType()
export class WrittenAnswersArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only what was written to this item.' })
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what says this theme.' })
  themeId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what no theme has been found in.' })
  untagged: boolean = false;
}

@Resolver(() => Consultation)
export class ConsultationThemesResolver {
  constructor(
    private readonly themes: ThemesReader,
    private readonly reading: ReadingReader,
  ) {}

  @ResolveField(() => [Theme], { name: 'themes', description: 'What people say, most said first; none before the outcome is told.' })
  @Personal()
  themesOf(@Parent() { uuid }: Consultation, @InContext() context: GraphqlContext): Promise<Theme[]> {
    return this.themes.themesOf(context).load(uuid);
  }

  @ResolveField(() => Reading, { name: 'viewerReading', nullable: true, description: 'How far your colleagues and you are in reading; empty where you didn’t ask.' })
  @Personal()
  viewerReading(@Parent() { uuid }: Consultation, @InContext() context: GraphqlContext): Promise<Reading | null> {
    return this.reading.of(context, uuid);
  }

  @ResolveField(() => WrittenAnswerConnection, { description: 'What people wrote, for you to read; nothing where you didn’t ask.' })
  @Personal()
  writtenAnswers(@Parent() { uuid }: Consultation, @Args() args: WrittenAnswersArgs, @InContext() context: GraphqlContext): Promise<Connection<WrittenAnswer>> {
    const itemId = args.itemId ? localId('item', args.itemId) : null;
    const themeId = args.themeId ? localId('theme', args.themeId) : null;
    return this.reading.answers(context, { consultationId: uuid, itemId, themeId, isUntagged: args.untagged }, args);
  }
}

@Resolver(() => Theme)
export class ThemeResolver {
  constructor(
    private readonly themes: ThemesReader,
    private readonly groups: ThemeGroupsReader,
  ) {}

  @ResolveField(() => [ThemeGroup], { nullable: true, description: 'How many of each ward say it; empty where so few took part that nothing can be told.' })
  saidByWard(@Parent() theme: Theme, @InContext() context: GraphqlContext): Promise<ThemeGroup[] | null> {
    return this.groups.of(context, theme, 'ward');
  }

  @ResolveField(() => [ThemeGroup], { nullable: true, description: 'How many of each age band say it; empty where so few took part that nothing can be told.' })
  saidByAge(@Parent() theme: Theme, @InContext() context: GraphqlContext): Promise<ThemeGroup[] | null> {
    return this.groups.of(context, theme, 'age');
  }

  @ResolveField(() => [ThemeQuote], { description: 'Some of what people wrote, by their permission and without their names.' })
  quotes(@Parent() { uuid }: Theme, @InContext() context: GraphqlContext): Promise<ThemeQuote[]> {
    return this.themes.quotesOf(context).load(uuid);
  }
}

@Resolver(() => WrittenAnswer)
export class WrittenAnswerResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { nullable: true, description: 'Which of your colleagues was given it to read.' })
  async claimedBy(@Parent() { claimedById }: WrittenAnswer, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return claimedById ? this.profiles.profiles(context).load(claimedById) : null;
  }
}

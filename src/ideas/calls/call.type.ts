import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgeBandEnum } from '../../identity/index.js';
import { connectionOf, LocalMarkdown, LocalText, type AgeBand } from '../../platform/index.js';

@ObjectType('IdeaCall', { description: 'A council asks for ideas on something, for a while. What is stated here doesn’t change.' })
export class IdeaCall {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What ideas are asked for, in one line.' })
  title!: LocalText;

  @Field(() => LocalMarkdown, { description: 'What it is about, and what becomes of the ideas.' })
  about!: LocalMarkdown;

  @Field(() => GraphQLISODateTime, { description: 'From when on it takes ideas.' })
  opensAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'From this instant on it takes no ideas and no support.' })
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How many of its ideas one person may support at a time; empty for as many as they like.' })
  supportsEach!: number | null;

  @Field(() => [AgeBandEnum], { description: 'Of which ages citizens may support its ideas.' })
  supporterBands!: AgeBand[];

  readonly uuid!: string;
  readonly organisationId!: string;
}

@ObjectType('IdeaCallConnection', { description: 'A page of calls for ideas.' })
export class IdeaCallConnection extends connectionOf(IdeaCall, 'IdeaCall') {}

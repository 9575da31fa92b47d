import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, type Connection } from '../../platform/index.js';

@ObjectType('ModeratedContribution', { description: 'Something of yours that a moderator looked at, or that waits for one.' })
export class ModeratedContribution {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'What sort of contribution it is, e.g. `post`.' })
  kind!: string;

  @Field(() => String, { description: 'The beginning of it; empty once it is gone.' })
  excerpt!: string;

  @Field(() => String, { nullable: true, description: 'Where it is shown.' })
  path!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it waits, while it does.' })
  waitsBecause!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When something last happened with it.' })
  at!: Date;

  readonly caseId!: string;
}

@ObjectType({ description: 'A page of what moderators looked at, or will.' })
export class ModeratedContributionConnection extends connectionOf(ModeratedContribution, 'ModeratedContribution') implements Connection<ModeratedContribution> {}

import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { LocalMarkdown } from '../../platform/index.js';

@ObjectType('IdeaTakeUp', { description: 'A community group that does it, or did for a while, without waiting for the council.' })
export class IdeaTakeUp {
  @Field(() => LocalMarkdown, { description: 'What the group says it does.' })
  words!: LocalMarkdown;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  takenUpAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the group gave it back; empty while it goes on.' })
  givenBackAt!: Date | null;

  readonly organisationId!: string;
}

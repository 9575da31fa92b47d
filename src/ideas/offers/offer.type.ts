import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, LanguageEnum, type Language } from '../../platform/index.js';

@ObjectType('Offer', { description: 'What somebody would do for an idea. Whoever wants to reach them writes to the council, which passes it on.' })
export class Offer {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'What is offered, as written.' })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  writtenAt!: Date;

  readonly uuid!: string;
  readonly authorId!: string;
}

@ObjectType('OfferMessage', { description: 'What somebody wrote to a person who offered help. For the clerks of the council alone, who pass it on.' })
export class OfferMessage {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Offer, { description: 'The offer it is about.' })
  offer!: Offer;

  @Field(() => ID, { description: 'The idea that the offer is for.' })
  ideaId!: string;

  @Field(() => String, { description: 'The title of that idea.' })
  ideaTitle!: string;

  @Field(() => String, { description: 'What was written.' })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a clerk passed it on; empty while it waits.' })
  passedOnAt!: Date | null;

  readonly senderId!: string;
}

@ObjectType('OfferMessageConnection', { description: 'A page of messages to people who offered help: those that wait first.' })
export class OfferMessageConnection extends connectionOf(OfferMessage, 'OfferMessage') {}

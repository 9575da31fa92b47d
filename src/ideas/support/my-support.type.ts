import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/index.js';

@ObjectType('Support', { description: 'Your support for an idea, which nobody else is told of.' })
export class MySupport {
  @Field(() => GraphQLISODateTime, { description: 'When you gave it.' })
  supportedAt!: Date;

  @Field(() => String, {
    description: 'Yours alone: proof that you supported it. Once the idea has closed, its SHA-256 stands in the published list of receipts.',
  })
  receipt!: string;

  readonly ideaId!: string;
}

@ObjectType('SupportConnection', { description: 'A page of your supports.' })
export class MySupportConnection extends connectionOf(MySupport, 'Support') {}


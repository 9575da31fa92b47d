import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';
import { CiteUseEnum, type CitedKind, type CiteUse } from '../../proceedings/index.js';

@ObjectType('DecisionCite', { description: 'Something a decision drew on or set aside, and why.' })
export class DecisionCite {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => CiteUseEnum, { description: 'What the decision made of it.' })
  use!: CiteUse;

  @Field(() => LocalText, { description: 'Why.' })
  why!: LocalText;

  @Field(() => Int, { description: 'The version of the decision that stood when it was said.' })
  versionNumber!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was said.' })
  citedAt!: Date;

  readonly kind!: CitedKind;
  readonly citedId!: string;
}

import { Field, ObjectType } from '@nestjs/graphql';
import { DayField, LocalMarkdown, LocalText } from '../../platform/index.js';
import { DecisionOption } from '../versions/index.js';

@ObjectType('DecisionOutcome', { description: 'What was decided, and why.' })
export class DecisionOutcome {
  @Field(() => DecisionOption, { description: 'The option chosen.' })
  option!: DecisionOption;

  @Field(() => LocalMarkdown, { description: 'Why.' })
  reasons!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'The alternatives considered, and why they were rejected.' })
  rejected!: LocalMarkdown;

  @Field(() => LocalText, { description: 'The interests declared, or that there were none.' })
  interests!: LocalText;

  @DayField('The day on which it was decided.')
  decidedOn!: string;

  readonly decisionId!: string;
}

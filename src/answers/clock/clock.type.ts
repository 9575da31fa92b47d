import { Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown, LocalText } from '../../platform/index.js';
import type { HeldHow } from './holders.js';

export const HeldHowEnum = { BY_RULE: 'by-rule', HANDED_OVER: 'handed-over', SUCCEEDED: 'succeeded', NAMED: 'named' } as const;
registerEnumType(HeldHowEnum, {
  name: 'HeldHow',
  description: 'How a councillor came to owe an answer.',
  valuesMap: {
    BY_RULE: { description: 'It was put to them, or concerns their ward or their portfolio.' },
    HANDED_OVER: { description: 'The councillor before handed it over, with a reason.' },
    SUCCEEDED: { description: 'They were elected for the ward after the councillor before.' },
    NAMED: { description: 'A clerk named them, because nobody in office owed it.' },
  },
});

@ObjectType('AnswerHolder', { description: 'Somebody who owes an answer, or did.' })
export class AnswerHolder {
  @Field(() => String, { description: 'The name they held it under.' })
  name!: string;

  @Field(() => LocalText, { description: 'The office as held then.' })
  office!: LocalText;

  @Field(() => HeldHowEnum, { description: 'How they came to owe it.' })
  how!: HeldHow;

  @Field(() => LocalText, { nullable: true, description: 'Why it was handed to them, where somebody had to say.' })
  reason!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  since!: Date;
}

@ObjectType('HoldingReply', { description: 'What was said before the answer. It answers nothing, and the clock ran on.' })
export class HoldingReply {
  @Field(() => LocalMarkdown, { description: 'What was said.' })
  text!: LocalMarkdown;

  @Field(() => String, { description: 'The name it was signed with.' })
  name!: string;

  @Field(() => LocalText, { description: 'The office as held then.' })
  office!: LocalText;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  writtenAt!: Date;
}

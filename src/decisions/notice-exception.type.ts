import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalText } from '../platform/index.js';
import type { NoticeExceptionKind } from './decision.entity.js';

export const NoticeExceptionKindEnum = { GENERAL_EXCEPTION: 'general', SPECIAL_URGENCY: 'special-urgency' } as const;
registerEnumType(NoticeExceptionKindEnum, {
  name: 'NoticeExceptionKind',
  description: 'Why a key decision may be announced later than usual.',
  valuesMap: {
    GENERAL_EXCEPTION: { description: 'The usual notice is impracticable: fewer clear days, with public reasons.' },
    SPECIAL_URGENCY: { description: 'It can’t be put off at all: with public reasons, and the recorded agreement of whoever must agree.' },
  },
});

@ObjectType('NoticeException', { description: 'Why notice of a key decision was shorter than usual.' })
export class NoticeException {
  @Field(() => NoticeExceptionKindEnum, { description: 'Which exception.' })
  kind!: NoticeExceptionKind;

  @Field(() => LocalText, { description: 'Why it couldn’t wait.' })
  reasons!: LocalText;

  @Field(() => String, { nullable: true, description: 'For special urgency: who agreed.' })
  agreedBy!: string | null;
}

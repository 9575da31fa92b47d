import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown } from '../../platform/index.js';
import type { StatementKind } from './statement.entity.js';

export const StatementKindEnum = {
  ACCESSIBILITY: 'accessibility',
  PRIVACY: 'privacy',
  PRIVACY_FOR_YOUNG_PEOPLE: 'privacy-for-young-people',
  RULES: 'rules',
  COUNTING: 'counting',
} as const;
registerEnumType(StatementKindEnum, {
  name: 'PublicStatementKind',
  description: 'What a place promises those who use it.',
  valuesMap: {
    ACCESSIBILITY: { description: 'Who can use it, and what is in the way yet.' },
    PRIVACY: { description: 'What is kept of people, in plain words.' },
    PRIVACY_FOR_YOUNG_PEOPLE: { description: 'The same, for young people.' },
    RULES: { description: 'What may be written, and who decides.' },
    COUNTING: { description: 'How counting works.' },
  },
});

@ObjectType('PublicStatement', { description: 'What an organisation adds to a statement of the place, where it differs.' })
export class Statement {
  @Field(() => StatementKindEnum, { description: 'Which statement it belongs to.' })
  kind!: StatementKind;

  @Field(() => LocalMarkdown, { description: 'The organisation’s own words.' })
  words!: LocalMarkdown;
}

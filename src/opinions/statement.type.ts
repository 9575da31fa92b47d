import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LanguageEnum, type Language } from '../platform/index.js';
import type { StatementState } from './statement.entity.js';

export type StanceValue = 'agree' | 'disagree' | 'pass';

export const StanceValueEnum = { AGREE: 'agree', DISAGREE: 'disagree', PASS: 'pass' } as const;
registerEnumType(StanceValueEnum, {
  name: 'StanceValue',
  description: 'What one person thinks of one statement.',
  valuesMap: {
    AGREE: { description: 'I agree.' },
    DISAGREE: { description: 'I disagree.' },
    PASS: { description: 'I have no view, or would rather not say.' },
  },
});

export const StatementStateEnum = { WAITING: 'waiting', ACCEPTED: 'accepted', REJECTED: 'rejected' } as const;
registerEnumType(StatementStateEnum, {
  name: 'StatementState',
  description: 'Whether a statement is put to people.',
  valuesMap: {
    WAITING: { description: 'Nobody has decided on it yet; only its author and the moderators see it.' },
    ACCEPTED: { description: 'Everybody who sees the round can take a stance on it.' },
    REJECTED: { description: 'Taken out by a moderator; only its author and the moderators see it.' },
  },
});

@ObjectType('StanceCounts', { description: 'How many people hold which stance. A count under 5 is left empty among young people.' })
export class StanceCounts {
  @Field(() => Int, { nullable: true, description: 'People who agree; empty where fewer than 5 young people do.' })
  agree!: number | null;

  @Field(() => Int, { nullable: true, description: 'People who disagree; empty where fewer than 5 young people do.' })
  disagree!: number | null;

  @Field(() => Int, { nullable: true, description: 'People who passed; empty where fewer than 5 young people did.' })
  pass!: number | null;
}

@ObjectType('Statement', { description: 'One short thing to agree or disagree with.' })
export class Statement {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'What it says, as its author wrote it; one of the organisation’s in the reader’s language, where it is written in it.' })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language `text` is in.' })
  language!: Language;

  @Field(() => StatementStateEnum, { description: 'Whether it is put to people.' })
  state!: StatementState;

  @Field(() => StanceCounts, { nullable: true, description: 'How many hold which stance; empty while that isn’t shown.' })
  counts!: StanceCounts | null;

  readonly uuid!: string;
  readonly roundId!: string;
}

@ObjectType({ description: 'A page of statements, oldest first.' })
export class StatementConnection extends connectionOf(Statement, 'Statement') {}

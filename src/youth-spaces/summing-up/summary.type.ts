import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StanceValueEnum, type StanceValue } from '../../opinions/index.js';
import { LocalMarkdown, Personal } from '../../platform/index.js';
import type { Agreement, SummaryAbout } from './summary.rules.js';

export const SummaryAboutEnum = { DISCUSSION: 'discussion', ANSWER: 'answer' } as const;
registerEnumType(SummaryAboutEnum, {
  name: 'SummaryAbout',
  description: 'What a summary sums up.',
  valuesMap: {
    DISCUSSION: { description: 'What the young people said in the thread.' },
    ANSWER: { description: 'What they say of the answer that came back, and of what changed.' },
  },
});

export const AgreementEnum = { ASKED: 'asked', AGREED: 'agreed', NOT_AGREED: 'not-agreed', TOO_FEW: 'too-few' } as const;
registerEnumType(AgreementEnum, {
  name: 'Agreement',
  description: 'Whether the young people agree that a summary says what they said.',
  valuesMap: {
    ASKED: { description: 'They are being asked.' },
    AGREED: { description: 'More than half of those who said anything agreed.' },
    NOT_AGREED: { description: 'They didn’t agree.' },
    TOO_FEW: { description: 'Fewer than five said anything: which way isn’t told.' },
  },
});

/** How it stands with a summary, as everybody may know. */
@ObjectType({ isAbstract: true })
export abstract class Agreed {
  @Field(() => LocalMarkdown, { description: 'What it says, in a youth worker’s words.' })
  text!: LocalMarkdown;

  @Field(() => AgreementEnum, { description: 'Whether the young people agree with it.' })
  agreement!: Agreement;

  @Field(() => Int, { nullable: true, description: 'How many agreed; empty where fewer than 5 did, and while too few have said.' })
  agree!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many disagreed or passed; empty where fewer than 5 did, and while too few have said.' })
  others!: number | null;

  @Field(() => Int, { nullable: true, description: 'Which share agreed, in percent; empty where a number it rests on isn’t shown.' })
  percent!: number | null;
}

@ObjectType('SummedUp', { description: 'What young people said, summed up by a youth worker, and whether they agree that it says it.' })
export class SummedUp extends Agreed {}

@ObjectType('ThreadSummary', { description: 'A summary that a youth worker drafted and asked the young people of a thread about.' })
export class ThreadSummary extends Agreed {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => SummaryAboutEnum, { description: 'What it sums up.' })
  about!: SummaryAbout;

  @Field(() => Int, { description: 'Which draft: 1 for the first.' })
  number!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @Personal()
  @Field(() => StanceValueEnum, { nullable: true, description: 'What you said; nobody else ever sees it.' })
  viewerStance!: StanceValue | null;

  @Personal()
  @Field(() => Boolean, { description: 'You can say now whether you agree.' })
  viewerCanSay!: boolean;

  @Personal()
  @Field(() => Boolean, { description: 'You can end the asking.' })
  viewerCanSettle!: boolean;

  readonly uuid!: string;
}

@ObjectType('ThreadChange', { description: 'What changed because of what young people said.' })
export class ThreadChange {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalMarkdown, { description: 'What changed, in the words of who tells it.' })
  text!: LocalMarkdown;

  @Field(() => GraphQLISODateTime, { description: 'When it was told.' })
  toldAt!: Date;

  readonly toldById!: string;
}

import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, type Connection } from '../platform/index.js';
import type { ConcernState } from './concern.entity.js';
import type { ConcernEntryKind } from './concern-entry.entity.js';

export const ConcernStateEnum = { RAISED: 'raised', ACKNOWLEDGED: 'acknowledged', CLOSED: 'closed' } as const;
registerEnumType(ConcernStateEnum, {
  name: 'ConcernState',
  description: 'How far a concern has come.',
  valuesMap: {
    RAISED: { description: 'Nobody has said yet that they have it.' },
    ACKNOWLEDGED: { description: 'A lead or deputy has it in hand.' },
    CLOSED: { description: 'Nothing more is to be done here; the file is kept.' },
  },
});

export const ConcernEntryKindEnum = { NOTE: 'note', DECISION: 'decision', REFERRAL: 'referral', SUSPENSION: 'suspension', CLOSING: 'closing', HOLD_ENDED: 'hold-ended' } as const;
registerEnumType(ConcernEntryKindEnum, {
  name: 'ConcernEntryKind',
  description: 'What a line of a concern’s file is.',
  valuesMap: {
    NOTE: { description: 'What was learnt or done.' },
    DECISION: { description: 'What was decided, and why.' },
    REFERRAL: { description: 'It was passed to a body that can help.' },
    SUSPENSION: { description: 'The adult whom it is about was suspended.' },
    CLOSING: { description: 'The file was closed, with the reason.' },
    HOLD_ENDED: { description: 'The copy of what it was raised on was let go, with the reason.' },
  },
});

@ObjectType({ description: 'A line of a concern’s file. Nothing in it is changed or taken out.' })
export class ConcernEntry {
  @Field(() => ConcernEntryKindEnum, { description: 'What it is.' })
  kind!: ConcernEntryKind;

  @Field(() => String, { description: 'What was written.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'Of a referral: which body it went to.' })
  body!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a referral: the reference it was given there.' })
  reference!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  readonly profileId!: string;
}

@ObjectType({ description: 'What a concern was raised on, as it stood then. It stays in the file whatever becomes of it elsewhere, until the hold on it is ended.' })
export class ConcernEvidence {
  @Field(() => String, { description: 'The words, as HTML that is safe to show.' })
  html!: string;

  @Field(() => String, { description: 'Who wrote it, by the name shown there.' })
  authorName!: string;

  @Field(() => [String], { description: 'What was said around it, oldest first.' })
  context!: string[];

  @Field(() => String, { nullable: true, description: 'Where it was.' })
  path!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was sealed.' })
  sealedAt!: Date;
}

@ObjectType({ description: 'Somebody’s worry that somebody isn’t safe, for the safeguarding lead and deputy alone.' })
export class Concern {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => ConcernStateEnum, { description: 'How far it has come.' })
  state!: ConcernState;

  @Field(() => String, { description: 'What was seen or heard, in the words of who raised it.' })
  words!: string;

  @Field(() => Boolean, { description: 'They said that somebody may be in danger at that moment.' })
  isDangerNow!: boolean;

  @Field(() => String, { nullable: true, description: 'Who raised it, by the name they go by here; empty for somebody who wasn’t signed in.' })
  raisedByName!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  raisedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'By then somebody acknowledges it, or it goes to the deputy.' })
  acknowledgeBy!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it went to the deputy because nobody had acknowledged it.' })
  passedOnAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody said that they have it.' })
  acknowledgedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the file was closed.' })
  closedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the hold on what it was raised on was ended, and the copy let go.' })
  holdEndedAt!: Date | null;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly aboutProfileId!: string | null;
  readonly acknowledgedById!: string | null;
  readonly subjectKind!: string | null;
  readonly subjectId!: string | null;
}

@ObjectType({ description: 'A page of concerns.' })
export class ConcernConnection extends connectionOf(Concern, 'Concern') implements Connection<Concern> {}

@ObjectType({ description: 'Who reads a concern: told before anything is written.' })
export class ConcernReaderNamed {
  @Field(() => ID, { description: 'The global id of their profile.' })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => Boolean, { description: 'The lead; otherwise the deputy.' })
  isLead!: boolean;

  readonly organisationId!: string;
}

@ObjectType({ description: 'What somebody is told before they write down a concern.' })
export class ConcernNotice {
  @Field(() => String, { description: 'What to do now, who reads it, and that secrecy can’t be promised; as HTML that is safe to show.' })
  html!: string;

  @Field(() => [ConcernReaderNamed], { description: 'Who will read it; empty when nobody could.' })
  readBy!: ConcernReaderNamed[];

  @Field(() => String, { description: 'The number to call where they are when somebody is in danger.' })
  emergency!: string;

  @Field(() => String, { description: 'To be sent with the concern, to say that this was shown.' })
  version!: string;
}

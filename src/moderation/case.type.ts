import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LocalText, type Connection } from '../platform/index.js';
import type { CaseCause, CaseState } from './case.entity.js';
import type { DecidedAction, Scope } from './reportables.js';

export const CaseStateEnum = { OPEN: 'open', CLAIMED: 'claimed', DECIDED: 'decided' } as const;
registerEnumType(CaseStateEnum, {
  name: 'CaseState',
  description: 'How far a case has come.',
  valuesMap: {
    OPEN: { description: 'Waits for somebody to take it on.' },
    CLAIMED: { description: 'A moderator has it in hand, for ten minutes at most.' },
    DECIDED: { description: 'Decided, or nothing is left to decide.' },
  },
});

export const CaseCauseEnum = {
  REPORTED: 'reported',
  CONTACT_DETAILS: 'contact-details',
  OUTSIDE_HOURS: 'outside-hours',
  FIRST_POST: 'first-post',
  LISTED_WORDS: 'listed-words',
  READ_FIRST: 'read-first',
  APPEALED: 'appealed',
  LOOKED_AT_AGAIN: 'looked-at-again',
} as const;
registerEnumType(CaseCauseEnum, {
  name: 'CaseCause',
  description: 'What brought something before moderators.',
  valuesMap: {
    REPORTED: { description: 'Somebody reported it.' },
    CONTACT_DETAILS: { description: 'It seems to hold contact details.' },
    OUTSIDE_HOURS: { description: 'Nobody was on duty when it was written.' },
    FIRST_POST: { description: 'It is the first that its author wrote there.' },
    LISTED_WORDS: { description: 'It holds a word that the place has on its list.' },
    READ_FIRST: { description: 'Everything of its kind is read before it is published.' },
    APPEALED: { description: 'Its author asks for a second look.' },
    LOOKED_AT_AGAIN: { description: 'A moderator took it up again.' },
  },
});

export const DecidedActionEnum = { PUBLISH: 'publish', ASK_FOR_CHANGES: 'ask-for-changes', HIDE: 'hide', REMOVE: 'remove', RESTORE: 'restore' } as const;
registerEnumType(DecidedActionEnum, {
  name: 'ModerationAction',
  description: 'What a moderator decides on a contribution.',
  valuesMap: {
    PUBLISH: { description: 'Show it, or show it again.' },
    ASK_FOR_CHANGES: { description: 'Ask its author to change it before it is shown.' },
    HIDE: { description: 'Show it to its author and the moderators alone.' },
    REMOVE: { description: 'Take it away.' },
    RESTORE: { description: 'Show again what was hidden or removed.' },
  },
});

@ObjectType('CaseRule', { description: 'A rule of the charter or of the code, which a decision cites.' })
export class CaseRule {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it says.' })
  text!: LocalText;
}

@ObjectType('ModerationDecision', { description: 'What was decided on a contribution, by which rule, with words to its author.' })
export class ModerationDecision {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => DecidedActionEnum, { description: 'What was done.' })
  action!: DecidedAction;

  @Field(() => CaseRule, { description: 'The rule it rests on, as it stood then.' })
  rule!: CaseRule;

  @Field(() => String, { description: 'What the author is told.' })
  words!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  decidedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until then its author can’t write there.' })
  pausedUntil!: Date | null;

  readonly uuid!: string;
  readonly profileId!: string;
  readonly authorId!: string | null;
  /** It is the last one on what was written, was against it, and nobody has appealed or is looking at it again (W9). */
  readonly isAppealable!: boolean;
}

@ObjectType('CaseReport', { description: 'What somebody said who reported the contribution. Who it was stays unsaid.' })
export class CaseReport {
  @Field(() => CaseRule, { nullable: true, description: 'The rule they named.' })
  rule!: CaseRule | null;

  @Field(() => String, { description: 'In their words.' })
  words!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  reportedAt!: Date;
}

@ObjectType('CaseSubject', { description: 'The contribution a case is about: the message and what it answers, and nothing else of its author.' })
export class CaseSubject {
  @Field(() => String, { description: 'What sort of contribution it is, e.g. `post`.' })
  kind!: string;

  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'The beginning of it.' })
  excerpt!: string;

  @Field(() => String, { description: 'All of it, rendered and cleaned: safe to show.' })
  html!: string;

  @Field(() => String, { description: 'The name its author goes by there.' })
  authorName!: string;

  @Field(() => [String], { description: 'What was said around it, oldest first.' })
  context!: string[];

  @Field(() => String, { nullable: true, description: 'Where it is shown.' })
  path!: string | null;

  @Field(() => Int, { description: 'Which state of it this is.' })
  version!: number;

  readonly caseUuid!: string;
}

@ObjectType('Case', { description: 'Something that was reported or waits to be published, for moderators to decide.' })
export class Case {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows when the case or the contribution changes; give it back when deciding.' })
  version!: number;

  @Field(() => CaseStateEnum, { description: 'How far it has come.' })
  state!: CaseState;

  @Field(() => String, { description: 'Why it is here.' })
  reason!: string;

  @Field(() => [CaseCauseEnum], { description: 'What brought it here.' })
  because!: CaseCause[];

  @Field(() => CaseSubject, { description: 'What it is about.' })
  subject!: CaseSubject;

  @Field(() => GraphQLISODateTime, { description: 'Since when it has waited.' })
  openedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken on.' })
  claimedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided last.' })
  decidedAt!: Date | null;

  @Field(() => Int, { description: 'How long it has waited, in minutes; 0 once it is decided.' })
  waitingMinutes!: number;

  readonly uuid!: string;
  readonly place!: Scope;
  /** Set only while the claim holds. */
  readonly claimantId!: string | null;
  /** The account whose decision is appealed. */
  readonly judgedBy!: string | null;
}

@ObjectType({ description: 'A page of cases.' })
export class CaseConnection extends connectionOf(Case, 'Case') implements Connection<Case> {}

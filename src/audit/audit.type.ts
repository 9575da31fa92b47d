import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, type Connection } from '../platform/index.js';
import type { AuditKind } from './words/index.js';

export const AuditKindEnum = {
  PEOPLE: 'people',
  SETTINGS: 'settings',
  DECISIONS: 'decisions',
  CONSULTATIONS: 'consultations',
  IDEAS: 'ideas',
  ANSWERS: 'answers',
  MODERATION: 'moderation',
  YOUTH: 'youth',
} as const;
registerEnumType(AuditKindEnum, {
  name: 'AuditKind',
  description: 'What an act on the record is about.',
  valuesMap: {
    PEOPLE: { description: 'People at work, their appointments and bodies.' },
    SETTINGS: { description: 'How the organisation works here.' },
    DECISIONS: { description: 'Decisions and promises.' },
    CONSULTATIONS: { description: 'Consultations and what was sent in.' },
    IDEAS: { description: 'Ideas.' },
    ANSWERS: { description: 'Answers and questions.' },
    MODERATION: { description: 'Cases, appeals, and downloads of the record.' },
    YOUTH: { description: 'Youth spaces, without anything of the young people.' },
  },
});

@ObjectType({ description: 'What something was done to, as you may know it.' })
export class AuditThing {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The address of its page, where it has one.' })
  path!: string | null;
}

@ObjectType({ description: 'Something that was said with an act, such as a reason.' })
export class AuditFact {
  @Field(() => String, { description: 'What it is, in the reader’s language.' })
  name!: string;

  @Field(() => String, { description: 'What it says.' })
  value!: string;
}

@ObjectType({ description: 'One line of the record: who did what, acting as whom, and when.' })
export class AuditEntry {
  @Field(() => Int, { description: 'Its place in the organisation’s chain.' })
  seq!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was done.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The profile that did it; empty for a sealed entry and for young people.' })
  actor!: string | null;

  @Field(() => ID, { nullable: true, description: 'The global id of that profile; empty for a sealed entry, for young people and for what the site did by itself.' })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done; empty for a sealed entry.' })
  act!: string | null;

  @Field(() => AuditKindEnum, { nullable: true, description: 'What it is about; empty for a sealed entry.' })
  kind!: AuditKind | null;

  @Field(() => String, { nullable: true, description: 'What was done, in words that follow the name; empty for a sealed entry.' })
  says!: string | null;

  @Field(() => String, { nullable: true, description: 'What it was done to; empty for a sealed entry, and for what you may not know.' })
  subject!: string | null;

  @Field(() => [AuditFact], { description: 'What was said with it, as far as you may know.' })
  facts!: AuditFact[];

  @Field(() => String, { description: 'What ties it to every entry before it.' })
  hash!: string;

  /** What it was done to, for the field that names it; null for a sealed entry. */
  readonly done!: { kind: string; id: string } | null;
}

@ObjectType({ description: 'A page of the record.' })
export class AuditEntryConnection extends connectionOf(AuditEntry, 'AuditEntry') implements Connection<AuditEntry> {}

@ObjectType({ description: 'Where an organisation’s record ended on a day. Keep it: it shows later if anything before it was changed.' })
export class AuditHead {
  @Field(() => Int, { description: 'The last entry then.' })
  seq!: number;

  @Field(() => String, { description: 'Its hash.' })
  hash!: string;

  @Field(() => GraphQLISODateTime, { description: 'When this was published.' })
  publishedAt!: Date;

  readonly organisationId!: string;
}

export const TamperingEnum = { CHANGED: 'changed', MISSING: 'missing', CUT: 'cut' } as const;
registerEnumType(TamperingEnum, {
  name: 'Tampering',
  description: 'What is wrong with a record.',
  valuesMap: {
    CHANGED: { description: 'An entry was changed.' },
    MISSING: { description: 'An entry is missing.' },
    CUT: { description: 'Its end was cut off.' },
  },
});

@ObjectType({ description: 'Whether an organisation’s record is whole, as it was last gone through from its first entry to its last.' })
export class AuditCheck {
  @Field(() => GraphQLISODateTime, { description: 'When it was gone through.' })
  checkedAt!: Date;

  @Field(() => Int, { description: 'How many entries it had then.' })
  entries!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its first entry was made: since then it is unbroken, unless something is wrong.' })
  since!: Date | null;

  @Field(() => Int, { nullable: true, description: 'The first entry that something is wrong with; empty while nothing is.' })
  brokenAt!: number | null;

  @Field(() => TamperingEnum, { nullable: true, description: 'What is wrong with it.' })
  broken!: (typeof TamperingEnum)[keyof typeof TamperingEnum] | null;
}

import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum, LocalText, type AgeBand, type Language, type ProfileKind, type Role } from '../platform/index.js';
import { TopicEnum, type Topic } from './topics/index.js';

export const ProfileKindEnum = { CITIZEN: 'citizen', YOUNG_PERSON: 'young-person', PROFESSIONAL: 'professional' } as const;
registerEnumType(ProfileKindEnum, {
  name: 'ProfileKind',
  description: 'Which sort of public face it is.',
  valuesMap: {
    CITIZEN: { description: 'Somebody’s own face; a pseudonym is fine.' },
    YOUNG_PERSON: { description: 'A pseudonym and an age band, nothing else.' },
    PROFESSIONAL: { description: 'Somebody at work, under their real name; belongs to the organisation.' },
  },
});

export const AgeBandEnum = {
  UNKNOWN: 'unknown',
  UNDER_CONSENT_AGE: 'under-consent-age',
  UP_TO_15: 'up-to-15',
  AGE_16_17: '16-17',
  ADULT: 'adult',
} as const;
registerEnumType(AgeBandEnum, {
  name: 'AgeBand',
  description: 'Kept instead of a date of birth. Unknown is treated as a child.',
  valuesMap: {
    UNKNOWN: { description: 'Not said.' },
    UNDER_CONSENT_AGE: { description: 'Too young to agree to an online service alone.' },
    UP_TO_15: { description: 'Old enough for that, up to 15.' },
    AGE_16_17: { description: '16 or 17.' },
    ADULT: { description: '18 or older.' },
  },
});

export const RoleEnum = {
  COUNCILLOR: 'councillor',
  YOUTH_WORKER: 'youth-worker',
  SUPERVISOR: 'supervisor',
  OFFICER: 'officer',
  CLERK: 'clerk',
  SAFEGUARDING_LEAD: 'safeguarding-lead',
  SAFEGUARDING_DEPUTY: 'safeguarding-deputy',
  ADMINISTRATOR: 'administrator',
} as const;
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What an appointment lets a professional profile do.',
  valuesMap: {
    COUNCILLOR: { description: 'Elected: decides and answers.' },
    YOUTH_WORKER: { description: 'Runs youth spaces and moderates there.' },
    SUPERVISOR: { description: 'Reads what their workers do.' },
    OFFICER: { description: 'Works for a council; drafts for councillors.' },
    CLERK: { description: 'Administers an organisation and moderates what citizens write.' },
    SAFEGUARDING_LEAD: { description: 'Receives concerns for somebody’s safety.' },
    SAFEGUARDING_DEPUTY: { description: 'Stands in for the lead.' },
    ADMINISTRATOR: { description: 'Runs the installation; reads nothing that a visitor can’t.' },
  },
});

@ObjectType('Appointment', { description: 'What a professional profile may do, where, and for how long.' })
export class Appointment {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'What it lets them do.' })
  role!: Role;

  @Field(() => GraphQLISODateTime, { description: 'When it began.' })
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends or ended; empty while open-ended.' })
  endsAt!: Date | null;

  @Field(() => [TopicEnum], { description: 'For a councillor: the topics they answer for.' })
  portfolios!: Topic[];

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly wardId!: string | null;
}

@ObjectType('Profile', { description: 'A public face: whoever speaks, votes or decides here does it through one.' })
export class Profile {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => ProfileKindEnum, { description: 'Which sort of face it is.' })
  kind!: ProfileKind;

  @Field(() => String, { description: 'The name it is known by.' })
  displayName!: string;

  @Field(() => Boolean, { description: 'Somebody at work, speaking for an organisation.' })
  isProfessional!: boolean;

  @Field(() => LocalText, { nullable: true, description: 'For a professional profile: the job.' })
  jobTitle!: LocalText | null;

  readonly uuid!: string;
  readonly organisationId!: string | null;
  readonly wardId!: string | null;
}

@ObjectType('Session', { description: 'Who you are here, and through which of your profiles you act.' })
export class Session {
  @Field(() => Profile, { nullable: true, description: 'The one profile you act through now; empty for a visitor.' })
  profile!: Profile | null;

  @Field(() => [Profile], { description: 'Every profile you can act through.' })
  profiles!: Profile[];

  @Field(() => Boolean, { description: 'You are signed in.' })
  isSignedIn!: boolean;

  @Field(() => Boolean, { description: 'You gave a second factor in this session, which acting as a professional takes.' })
  secondFactor!: boolean;

  @Field(() => LanguageEnum, { description: 'The language you are answered in.' })
  language!: Language;

  @Field(() => AgeBandEnum, { nullable: true, description: 'The age band of the profile you act through; never told to anybody else.' })
  ageBand!: AgeBand | null;
}

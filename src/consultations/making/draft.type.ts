import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LocalText } from '../../platform/index.js';
import type { ParticipationLevel } from '../consultation.entity.js';
import { Consultation, ParticipationLevelEnum } from '../consultation.type.js';
import type { WarningKind } from '../finding.js';
import type { ConsultationContent } from './content.js';

export const WarningKindEnum = { SHORT_TIME: 'short-time', HOLIDAYS: 'holidays', PRE_ELECTION: 'pre-election' } as const;
registerEnumType(WarningKindEnum, {
  name: 'OpeningWarningKind',
  description: 'What must have been thought about before a consultation opens.',
  valuesMap: {
    SHORT_TIME: { description: 'People have less time than usual: a reason is needed.' },
    HOLIDAYS: { description: 'Much of the time are holidays: a reason is needed, or that it is known.' },
    PRE_ELECTION: { description: 'It opens before an election: a reason is needed, and goes on the record.' },
  },
});

@ObjectType({ description: 'Something that doesn’t forbid an opening, but must have been thought about.' })
export class OpeningWarning {
  @Field(() => WarningKindEnum, { description: 'What it is.' })
  kind!: WarningKind;

  @Field(() => String, { description: 'The same in words, and what answers it.' })
  message!: string;

  @Field(() => Boolean, { description: 'A reason is stated, or it is said that it is known.' })
  isAnswered!: boolean;
}

@ObjectType('ConsultationDraft', { description: 'A consultation that is being written. The organisation’s councillors and officers see it alone.' })
export class ConsultationDraft {
  @Field(() => ID, { description: 'Its global id: the consultation’s too, once it is open.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change: say which one you saw when you change it.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' })
  changedAt!: Date;

  @Field(() => ParticipationLevelEnum, { nullable: true, description: 'The promise, once it is chosen.' })
  level!: ParticipationLevel | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it is to open; empty for at once.' })
  opensAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it is to close, once that is chosen.' })
  closesAt!: Date | null;

  @Field(() => Boolean, { description: 'It is known that much of the time are holidays.' })
  acknowledgesHolidays!: boolean;

  @Field(() => LocalText, { nullable: true, description: 'Why it opens before an election all the same.' })
  preElectionReason!: LocalText | null;

  @Field(() => Consultation, {
    description: 'As the public will see it. Where something isn’t chosen yet: opening now, for the usual time, with the least of promises.',
  })
  preview!: Consultation;

  @Field(() => String, { description: 'Whoever has this sees the preview, signed in or not: `consultationPreview`.' })
  previewToken!: string;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly changedByProfileId!: string;
  readonly content!: ConsultationContent;
}

@ObjectType({ description: 'A page of drafts, newest first.' })
export class ConsultationDraftConnection extends connectionOf(ConsultationDraft, 'ConsultationDraft') {}

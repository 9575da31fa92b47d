import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LanguageEnum, newsOf, type Language, type News } from '../platform/index.js';
import type { SubjectKind } from './kinds.js';
import type { MailRhythm } from './notification-setting.entity.js';

export const MailRhythmEnum = { AT_ONCE: 'at-once', DAILY: 'daily', WEEKLY: 'weekly', NEVER: 'never' } as const;
registerEnumType(MailRhythmEnum, {
  name: 'MailRhythm',
  description: 'How often what is new comes by mail.',
  valuesMap: {
    AT_ONCE: { description: 'Within a minute or two.' },
    DAILY: { description: 'Once a day, when there is something.' },
    WEEKLY: { description: 'Once a week, when there is something.' },
    NEVER: { description: 'No mail. What is new is shown here all the same.' },
  },
});

@ObjectType('NotificationSubject', { description: 'What a notification is about.' })
export class NotificationSubject {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Where the client shows it.' })
  path!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;
}

@ObjectType('Notification', { description: 'A step of something that you contributed to or follow.' })
export class Notification {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'What happened, for programs, e.g. `answer.published`.' })
  kind!: string;

  @Field(() => String, { description: 'What happened, in your language.' })
  text!: string;

  @Field(() => Int, { description: 'How often it happened since you last looked.' })
  times!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it happened last.' })
  at!: Date;

  @Field(() => Boolean, { description: 'You have read it.' })
  isRead!: boolean;

  readonly subjectKind!: SubjectKind;
  readonly subjectId!: string;
  readonly eventId!: string;
}

@ObjectType({ description: 'What is new for you: the latest, then each as it comes, the latest first.' })
export class NoticeNews extends newsOf(Notification) implements News<Notification> {}

@ObjectType({ description: 'What is new for you, the latest first; the same step of the same thing is told once.' })
export class NotificationConnection extends connectionOf(Notification, 'Notification') {
  @Field(() => Int, { description: 'How many you haven’t read.' })
  unreadCount!: number;
}

@ObjectType('NotificationSettings', { description: 'How you wish to be told.' })
export class NotificationSettings {
  @Field(() => MailRhythmEnum, { description: 'How often by mail.' })
  mail!: MailRhythm;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language of the mail; in each language where you haven’t said.' })
  mailLanguage!: Language | null;

  @Field(() => Boolean, { description: 'You can have mail at all: young people can’t, and are told here alone.' })
  mailPossible!: boolean;
}

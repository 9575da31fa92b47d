import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../platform/index.js';

export const MAIL_RHYTHMS = ['at-once', 'daily', 'weekly', 'never'] as const;
export type MailRhythm = (typeof MAIL_RHYTHMS)[number];

/** For whoever has said nothing. */
export const USUAL_RHYTHM: MailRhythm = 'daily';

/** How a profile wishes to be told. */
@Entity('notification_setting')
export class NotificationSettingEntity {
  @PrimaryColumn('uuid') profileId!: string;
  @Column('text') mail!: MailRhythm;
  /** Null: not said, so a mail says it in each language. */
  @Column('text', { nullable: true }) language!: Language | null;
  @Column('timestamptz') changedAt!: Date;
}

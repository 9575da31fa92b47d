import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { LanguageEnum, LANGUAGES, NotAllowed, outcomeOf, UnitOfWork, type Language, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { ALWAYS_MAILED } from './kinds.js';
import { MAIL_RHYTHMS, NotificationSettingEntity, type MailRhythm } from './notification-setting.entity.js';
import { MailRhythmEnum, NotificationSettings } from './notification.type.js';

@InputType({ description: 'How you wish to be told by mail.' })
export class SetNotificationMailInput {
  @Field(() => MailRhythmEnum, { description: 'How often.' })
  @IsIn(MAIL_RHYTHMS)
  mail!: MailRhythm;

  @Field(() => LanguageEnum, { nullable: true, description: 'In which language; the one you are answered in where you don’t say.' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language | null;
}

export const SetNotificationMailOutcome = outcomeOf('SetNotificationMailOutcome', 'How you will be told.', NotificationSettings);

/** Off is off: what waited to be mailed is not mailed, nor later when it is switched on again. */
@Injectable()
export class SetNotificationMail {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { mail, language }: SetNotificationMailInput): Promise<Problem | null> {
    return this.work.run(async (tx) => {
      const { profile } = viewer;
      if (!profile || profile.kind === 'young-person') return new NotAllowed();
      await setMail(tx, profile.id, mail, language ?? viewer.language);
      return null;
    });
  }

  /** By whoever holds the link of a mail, which proves who they are. */
  async switchOff(profileId: string): Promise<void> {
    await this.work.run((tx) => setMail(tx, profileId, 'never', null));
  }
}

/** The profile's row is locked as by whoever mails a digest, so that nothing leaves after it was switched off. */
async function setMail(tx: Transaction, profileId: string, mail: MailRhythm, language: Language | null): Promise<void> {
  const [profile] = await tx.query('select 1 from profile where id = $1 for no key update', [profileId]);
  if (!profile) return;
  const before = await tx.lock(NotificationSettingEntity, { profileId });
  await tx.save(NotificationSettingEntity, { profileId, mail, language: language ?? before?.language ?? null, changedAt: tx.now });
  if (mail !== 'never') return;
  await tx.query('update notification set mail_settled_at = $2 where profile_id = $1 and mail_settled_at is null and not (subject_kind = any($3))', [
    profileId,
    tx.now,
    ALWAYS_MAILED,
  ]);
}

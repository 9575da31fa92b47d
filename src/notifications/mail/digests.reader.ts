import { Injectable } from '@nestjs/common';
import { Clock, Database, type Language } from '../../platform/index.js';
import type { SubjectKind } from '../kinds.js';
import type { MailRhythm } from '../notification-setting.entity.js';
import type { NotificationFacts } from '../notification.entity.js';

export interface Addressee {
  readonly email: string;
  readonly mail: MailRhythm | null;
  readonly language: Language | null;
}

export interface Step {
  readonly kind: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly facts: NotificationFacts;
}

/** What a letter needs to know as it leaves. */
@Injectable()
export class DigestsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null where the profile can't act any more, or has no address that was shown to be theirs. Young people have no mail, ever (Y5). */
  addressee(profileId: string): Promise<Addressee | null> {
    return this.database.row<Addressee & Record<string, unknown>>(
      `select u.email, s.mail, s.language from profile p join auth."user" u on u.id = p.account_id
       left join notification_setting s on s.profile_id = p.id
       where p.id = $1 and p.kind <> 'young-person' and p.suspended_at is null and u.email_verified
         and (p.verified_until is null or p.verified_until > $2)`,
      [profileId, this.clock.now()],
    );
  }

  steps(mailId: string): Promise<Step[]> {
    return this.database.rows<Step & Record<string, unknown>>(
      `select kind, subject_kind as "subjectKind", subject_id as "subjectId", facts from notification where mail_id = $1 order by at, event_id`,
      [mailId],
    );
  }
}

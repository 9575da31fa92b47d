import { Injectable } from '@nestjs/common';
import { Clock, Jobs, newId, UnitOfWork, type Transaction } from '../../platform/index.js';
import { MAIL_RHYTHMS, USUAL_RHYTHM, type MailRhythm } from '../notification-setting.entity.js';
import { ALWAYS_MAILED } from '../kinds.js';
import { mailedUpTo } from './digest.rules.js';
import { SEND_DIGEST } from './send-digest.js';

const PROFILES_AT_A_TIME = 500;

/** With an address that they showed to be theirs; young people have no mail, ever (Y5). */
const DUE = `
  select distinct n.profile_id from notification n
  join profile p on p.id = n.profile_id join auth."user" u on u.id = p.account_id
  left join notification_setting s on s.profile_id = n.profile_id
  where n.mail_settled_at is null and n.read_at is null and n.at < $1
    and p.kind <> 'young-person' and p.suspended_at is null and u.email_verified
    and case when n.subject_kind = any($3) then 'at-once' else coalesce(s.mail, '${USUAL_RHYTHM}') end = $2
  limit ${PROFILES_AT_A_TIME}`;

/**
 * Gathers what is to be mailed into one letter a person. In one transaction it is settled that these are in that letter,
 * and the letter is enqueued: whoever is killed in between has done neither, and nothing is in two letters.
 */
@Injectable()
export class MailDigests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.repeat('gather-digests', '* * * * *', () => this.gatherAll());
  }

  private async gatherAll(): Promise<void> {
    for (const rhythm of MAIL_RHYTHMS) {
      const upTo = mailedUpTo(rhythm, this.clock.now());
      while (upTo && (await this.gatherSome(rhythm, upTo)) === PROFILES_AT_A_TIME);
    }
  }

  private async gatherSome(rhythm: MailRhythm, upTo: Date): Promise<number> {
    const due = await this.work.run((tx) => tx.query<{ profile_id: string }>(DUE, [upTo, rhythm, ALWAYS_MAILED]));
    for (const { profile_id } of due) await this.work.run((tx) => gather(tx, profile_id, rhythm, upTo));
    return due.length;
  }
}

/** With the profile's row locked, as by whoever switches mail off. */
async function gather(tx: Transaction, profileId: string, rhythm: MailRhythm, upTo: Date): Promise<void> {
  await tx.query('select 1 from profile where id = $1 for no key update', [profileId]);
  const [setting] = await tx.query<{ mail: MailRhythm }>('select mail from notification_setting where profile_id = $1', [profileId]);
  // What isn't mailed at the pace somebody wishes for goes by itself; it never takes along what they don't want yet.
  const all = (setting?.mail ?? USUAL_RHYTHM) === rhythm;
  const mailId = newId();
  const gathered = await tx.query(
    `update notification set mail_settled_at = $3, mail_id = $4
     where profile_id = $1 and mail_settled_at is null and read_at is null and at < $2 and ($5 or subject_kind = any($6)) returning id`,
    [profileId, upTo, tx.now, mailId, all, ALWAYS_MAILED],
  );
  if (gathered.length > 0) await tx.enqueue({ task: SEND_DIGEST, payload: { profileId, mailId } });
}

import { Injectable } from '@nestjs/common';
import { Jobs, Mailer } from '../../platform/index.js';
import { ALWAYS_MAILED } from '../kinds.js';
import { DigestsReader } from './digests.reader.js';
import { WriteDigest } from './write-digest.js';

export const SEND_DIGEST = 'send-digest';

/** Sends one letter. Tried again it is the same letter, and by then mail may have been switched off. */
@Injectable()
export class SendDigest {
  constructor(
    private readonly reader: DigestsReader,
    private readonly writing: WriteDigest,
    private readonly mailer: Mailer,
    jobs: Jobs,
  ) {
    jobs.handle(SEND_DIGEST, ({ profileId, mailId }) => this.send(String(profileId), String(mailId)));
  }

  private async send(profileId: string, mailId: string): Promise<void> {
    const to = await this.reader.addressee(profileId);
    if (!to) return;
    const steps = await this.reader.steps(mailId);
    const wished = to.mail === 'never' ? steps.filter(({ subjectKind }) => ALWAYS_MAILED.includes(subjectKind)) : steps;
    const letter = await this.writing.write(profileId, to.language, wished);
    if (letter) await this.mailer.deliver({ ...letter, id: mailId, to: to.email });
  }
}

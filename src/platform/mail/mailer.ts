import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { SETTINGS, type Settings } from '../config/settings.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Transaction } from '../database/transaction.js';
import { newId } from '../graphql/ids.js';
import { Jobs } from '../jobs/jobs.js';

/** One letter to one person, in plain text, and where it has links the same as a page. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Marks one letter: tried again, it is caught once, and mail servers know it for the same. */
  readonly id?: string;
}

const TASK = 'send-mail';

/**
 * Sends mail as a job: whoever asks never waits for a mail server, and a mail that can't be sent is tried again.
 * Without SMTP_URL nothing leaves: the mail is caught, to be read at /dev/mail.
 */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly work: UnitOfWork,
    jobs: Jobs,
  ) {
    this.transport = settings.SMTP_URL ? createTransport(settings.SMTP_URL) : null;
    jobs.handle(TASK, (payload) => this.deliver(payload as unknown as Mail));
  }

  /** Leaves with the deed: not before it commits, and not at all when it is rolled back. */
  async post(tx: Transaction, mail: Mail): Promise<void> {
    if (isDeliverable(mail.to)) await tx.enqueue({ task: TASK, payload: { ...mail } });
  }

  /** For those who are in no transaction. */
  async postAlone(mail: Mail): Promise<void> {
    await this.work.run((tx) => this.post(tx, mail));
  }

  /** Now, for a job of its own; it throws where the mail server can't be reached. */
  async deliver(mail: Mail): Promise<void> {
    if (!isDeliverable(mail.to)) return;
    if (this.transport) await this.transport.sendMail({ from: this.settings.MAIL_FROM, ...toMessage(mail, this.settings.publicUrl) });
    else await this.work.run((tx) => catchMail(tx, mail));
  }
}

function toMessage({ id, ...mail }: Mail, publicUrl: string): object {
  return id ? { ...mail, messageId: `<${id}@${new URL(publicUrl).hostname}>` } : mail;
}

/** Addresses below .invalid stand in for somebody who has none (RFC 2606): nothing is ever sent there. */
function isDeliverable(address: string): boolean {
  return !address.toLowerCase().endsWith('.invalid');
}

async function catchMail(tx: Transaction, mail: Mail): Promise<void> {
  await tx.query('insert into caught_mail (id, recipient, subject, text, html, at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing', [
    mail.id ?? newId(),
    mail.to,
    mail.subject,
    mail.text,
    mail.html ?? null,
    tx.now,
  ]);
}

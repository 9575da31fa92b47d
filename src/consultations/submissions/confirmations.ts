import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from '../../identity/index.js';
import { globalId, inLanguage, Mailer, SETTINGS, type Settings, type Transaction, type Viewer } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import type { SubmissionEntity } from './submission.entity.js';

/** Tells somebody who gave a mail address that what they sent has arrived; never what it said. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly mailer: Mailer,
    private readonly accounts: Accounts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Leaves with the deed. */
  async post(tx: Transaction, { accountId, language }: Viewer, consultation: ConsultationEntity, { reference }: SubmissionEntity): Promise<void> {
    const to = accountId && (await this.accounts.addressOf(tx, accountId));
    if (!to) return;
    const title = inLanguage(consultation.title, language).text;
    const link = `${this.settings.publicUrl}/consultations/${globalId('con', consultation.id)}`;
    await this.mailer.post(tx, { to, ...letters[language](title, reference, link) });
  }
}

const letters = {
  en: (title: string, reference: string, link: string) => ({
    subject: `Received: ${title}`,
    text: `What you sent in to “${title}” has been received. Your reference is ${reference}.\n\nYou can read it, change it or take it back until it closes:\n${link}\n`,
  }),
  cy: (title: string, reference: string, link: string) => ({
    subject: `Derbyniwyd: ${title}`,
    text: `Derbyniwyd yr hyn a anfonoch i “${title}”. Eich cyfeirnod yw ${reference}.\n\nGallwch ei ddarllen, ei newid neu ei dynnu’n ôl nes iddo gau:\n${link}\n`,
  }),
};

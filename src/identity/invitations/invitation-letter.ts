import { Inject, Injectable } from '@nestjs/common';
import { inLanguage, inWords, Mailer, SETTINGS, type Language, type Settings, type Texts, type Transaction } from '../../platform/index.js';
import type { InvitationEntity } from './invitation.entity.js';

interface Said {
  readonly name: string;
  readonly organisation: string;
  readonly job: string;
  readonly until: string;
  readonly link: string;
}

const WORDS: Record<Language, { subject: (organisation: string) => string; text: (said: Said) => string }> = {
  en: {
    subject: (organisation) => `${organisation} invites you to work with it on Folkmoot`,
    text: ({ name, organisation, job, until, link }) =>
      `${name},\n\n${organisation} asks you to work with it here as: ${job}. Open this link to accept. It works once, until ${until}:\n\n${link}\n\nIf you don’t know what this is about, you need do nothing.`,
  },
  cy: {
    subject: (organisation) => `Mae ${organisation} yn eich gwahodd i weithio gydag ef ar Folkmoot`,
    text: ({ name, organisation, job, until, link }) =>
      `${name},\n\nMae ${organisation} yn gofyn i chi weithio gydag ef yma fel: ${job}. Agorwch y ddolen hon i dderbyn. Mae’n gweithio unwaith, hyd ${until}:\n\n${link}\n\nOs na wyddoch beth yw hyn, nid oes angen i chi wneud dim.`,
  },
};

/** The letter with the link. Nobody knows yet which language its reader prefers, so it says everything in each. */
@Injectable()
export class InvitationLetter {
  constructor(
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async send(tx: Transaction, invitation: InvitationEntity, organisation: { name: Texts; languages: Language[] }, token: string): Promise<void> {
    const said = (language: Language): Said => ({
      name: invitation.realName,
      organisation: inLanguage(organisation.name, language).text,
      job: inLanguage(invitation.jobTitle, language).text,
      until: inWords(invitation.expiresAt.toISOString().slice(0, 10), language),
      link: `${this.settings.publicUrl}/work/invitations/${token}?lang=${language}`,
    });
    const subject = organisation.languages.map((language) => WORDS[language].subject(said(language).organisation)).join(' / ');
    const text = organisation.languages.map((language) => WORDS[language].text(said(language))).join('\n\n—\n\n');
    await this.mailer.post(tx, { to: invitation.email, subject, text: `${text}\n` });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Mailer, preferredLanguage, SETTINGS, type Language, type Settings } from '../../platform/index.js';
import { AccountsReader } from './accounts.reader.js';

interface Letter {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

const WORDS = {
  link: {
    en: { subject: 'Your link to sign in', before: 'Open this link to sign in. It works once, and for five minutes:', after: 'If you didn’t ask for it, you need do nothing.' },
    cy: { subject: 'Eich dolen i fewngofnodi', before: 'Agorwch y ddolen hon i fewngofnodi. Mae’n gweithio unwaith, ac am bum munud:', after: 'Os na ofynnoch amdani, nid oes angen i chi wneud dim.' },
  },
  code: {
    en: { subject: 'Your code to sign in', before: 'Enter this code to sign in. It works once, and for five minutes:', after: 'If you didn’t ask for it, you need do nothing. Nobody will ever ask you for this code.' },
    cy: { subject: 'Eich cod i fewngofnodi', before: 'Rhowch y cod hwn i fewngofnodi. Mae’n gweithio unwaith, ac am bum munud:', after: 'Os na ofynnoch amdano, nid oes angen i chi wneud dim. Ni fydd neb byth yn gofyn i chi am y cod hwn.' },
  },
  withPassword: {
    en: { subject: 'Please sign in with your password', before: 'A link or code to sign in was asked for. Your account also serves for work, so it signs in with a password and an authenticator app instead:', after: 'If you have no password yet, choose “I have forgotten my password” there.' },
    cy: { subject: 'Mewngofnodwch gyda’ch cyfrinair', before: 'Gofynnwyd am ddolen neu god i fewngofnodi. Mae eich cyfrif hefyd at ddibenion gwaith, felly mae’n mewngofnodi gyda chyfrinair ac ap dilysu:', after: 'Os nad oes gennych gyfrinair eto, dewiswch “Rwyf wedi anghofio fy nghyfrinair” yno.' },
  },
  proveAddress: {
    en: { subject: 'Is this your e-mail address?', before: 'Somebody, probably you, has signed up with this address. Open this link to confirm it:', after: 'If it wasn’t you, you need do nothing: without it the account can’t be used.' },
    cy: { subject: 'Ai dyma eich cyfeiriad e-bost?', before: 'Mae rhywun, chi yn ôl pob tebyg, wedi cofrestru gyda’r cyfeiriad hwn. Agorwch y ddolen hon i’w gadarnhau:', after: 'Os nad chi oedd, nid oes angen i chi wneud dim: hebddi ni ellir defnyddio’r cyfrif.' },
  },
  newPassword: {
    en: { subject: 'Choose a new password', before: 'Open this link to choose a new password. It works for one hour:', after: 'If you didn’t ask for it, you need do nothing: your password stays as it is.' },
    cy: { subject: 'Dewiswch gyfrinair newydd', before: 'Agorwch y ddolen hon i ddewis cyfrinair newydd. Mae’n gweithio am awr:', after: 'Os na ofynnoch amdani, nid oes angen i chi wneud dim: mae eich cyfrinair yn aros fel y mae.' },
  },
} satisfies Record<string, Record<Language, Letter>>;

/** The letters of signing in, in the language of whoever asked for them. */
@Injectable()
export class SignInMails {
  constructor(
    private readonly mailer: Mailer,
    private readonly accounts: AccountsReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A link or a code that opens a session: to citizens; who works here is told how to sign in; nobody else gets a letter. */
  async signInByMail(kind: 'link' | 'code', to: string, what: string, headers: Headers | undefined): Promise<void> {
    const account = await this.accounts.byEmail(to);
    if (account?.needsMoreThanMail) await this.send('withPassword', to, `${this.settings.publicUrl}/sign-in`, headers);
    else if (account) await this.send(kind, to, what, headers);
  }

  /** `what` is the link or the code that the letter is about. */
  async send(kind: keyof typeof WORDS, to: string, what: string, headers: Headers | undefined): Promise<void> {
    const { subject, before, after } = WORDS[kind][preferredLanguage(headers?.get('accept-language') ?? undefined)];
    await this.mailer.postAlone({ to, subject, text: `${before}\n\n${what}\n\n${after}\n` });
  }
}

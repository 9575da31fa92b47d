import pg from 'pg';
import { Accounts, Sessions, type AccountGiven, type OpenedSession } from '../../src/identity/index.js';
import { UnitOfWork, type Transaction } from '../../src/platform/index.js';
import type { TestApp } from './app.js';
import { Authenticator } from './authenticator.js';
import { BrowserVisit } from './browser-visit.js';
import { eventually } from './eventually.js';

export const PASSWORD = 'quite long enough';

export interface Person {
  id: string;
  email: string;
}

let people = 0;

/** People with accounts, their browsers and their mail, on one server. */
export class SignIns {
  readonly sessions: Sessions;
  /** For looking at what is in the tables. */
  readonly owner: pg.Client;

  private constructor(private readonly server: TestApp) {
    this.sessions = server.get(Sessions);
    this.owner = new pg.Client(server.database.ownerUrl);
  }

  static async on(server: TestApp): Promise<SignIns> {
    const signIns = new SignIns(server);
    await signIns.owner.connect();
    return signIns;
  }

  inOneDeed<Outcome>(work: (tx: Transaction) => Promise<Outcome>): Promise<Outcome> {
    return this.server.get(UnitOfWork).run(work);
  }

  visit(): BrowserVisit {
    return new BrowserVisit(this.server.url);
  }

  /** An account with a password. */
  async aPerson(given: Partial<AccountGiven> = {}): Promise<Person> {
    people += 1;
    const email = given.email ?? `person${people}@people.example`;
    const id = await this.inOneDeed(async (tx) => {
      const account = await this.server.get(Accounts).create(tx, { name: 'A person', email, emailProved: true, ...given });
      await this.server.get(Accounts).setPassword(tx, account, PASSWORD);
      return account;
    });
    return { id, email };
  }

  async withAuthenticator(person: Person): Promise<Authenticator> {
    const authenticator = new Authenticator();
    await this.inOneDeed((tx) => this.server.get(Accounts).setTotpSecret(tx, person.id, authenticator.secret));
    return authenticator;
  }

  /** A browser after the password was given. */
  async withPassword(person: Person): Promise<BrowserVisit> {
    const browser = this.visit();
    const { status } = await browser.post('/auth/sign-in/email', { email: person.email, password: PASSWORD });
    if (status !== 200) throw new Error(`Signing in answered ${status}`);
    return browser;
  }

  /** A session opened by a deed, and a browser that has it. */
  async opened(person: Person, secondFactor: boolean): Promise<{ browser: BrowserVisit; opened: OpenedSession }> {
    const opened = await this.inOneDeed((tx) => this.sessions.open(tx, { accountId: person.id, actingProfileId: null, secondFactor }));
    const browser = this.visit();
    browser.keep(cookieOf(opened).cookie);
    return { browser, opened };
  }

  async sessionOf(browser: BrowserVisit): Promise<OpenedSession['session']> {
    const session = await this.sessions.of(browser.headers);
    if (!session) throw new Error('Nobody is signed in');
    return session;
  }

  /** The text of the newest mail to somebody, once there are `count` of them. */
  mailTo(email: string, count = 1): Promise<string> {
    return eventually(async () => {
      const { rows } = await this.owner.query<{ text: string }>('select text from caught_mail where recipient = $1 order by id desc', [email]);
      return rows.length >= count && rows[0]?.text;
    });
  }

  /** How often the end of a session was told. */
  async endings(sessionId: string): Promise<number> {
    return this.count(`outbox where kind = 'session.ended' and topics = array[$1]`, `session:${sessionId}`);
  }

  async count(from: string, value: string): Promise<number> {
    return (await this.owner.query(`select 1 from ${from}`, [value])).rowCount ?? 0;
  }
}

export const cookieOf = ({ cookie }: OpenedSession): { cookie: string } => ({ cookie: `folkmoot.session_token=${encodeURIComponent(cookie)}` });

/** The path and query of the link in a mail: its host is the public address, not the test's port. */
export function linkIn(text: string): string {
  const { pathname, search } = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
  return pathname + search;
}

import { Injectable } from '@nestjs/common';
import { hashPassword } from 'better-auth/crypto';
import { newId, type Transaction } from '../../platform/index.js';
import { SecondFactor } from './second-factor.js';

export interface AccountGiven {
  /** How the person is addressed in letters; never shown to anybody else. */
  readonly name: string;
  /** Without one the account gets a stand-in that nothing is ever sent to: joining needs no e-mail (Y2). */
  readonly email?: string;
  readonly username?: string;
  /** The person has shown that the e-mail is theirs. Otherwise it must be proved before a password is good for anything. */
  readonly emailProved?: boolean;
}

/** Accounts made by a deed: an invitation, a youth worker's code, a seed. People who come by themselves sign up at /auth. */
@Injectable()
export class Accounts {
  constructor(private readonly secondFactor: SecondFactor) {}

  /** The new account's id. Throws when the e-mail or the user name is taken. */
  async create(tx: Transaction, given: AccountGiven): Promise<string> {
    const id = newId();
    // Nothing can be proved of a stand-in, and nothing need be: it only fills the column.
    const proved = given.email === undefined || given.emailProved === true;
    await tx.query(
      `insert into auth."user" (id, name, email, email_verified, username, display_username, created_at, updated_at)
       values ($1, $2, $3, $4, lower($5), $5, $6, $6)`,
      [id, given.name, given.email?.toLowerCase() ?? `${id}@young.invalid`, proved, given.username ?? null, tx.now],
    );
    return id;
  }

  /** Where the account is written to; null where it has shown no address to be its own. */
  async addressOf(tx: Transaction, accountId: string): Promise<string | null> {
    const [row] = await tx.query<{ email: string }>('select email from auth."user" where id = $1 and email_verified', [accountId]);
    return row?.email ?? null;
  }

  /** The account with this address; `isProved` when it has shown that the address is its own. */
  async byAddress(tx: Transaction, email: string): Promise<{ id: string; isProved: boolean } | null> {
    const [row] = await tx.query<{ id: string; isProved: boolean }>('select id, email_verified as "isProved" from auth."user" where email = lower($1)', [email]);
    return row ?? null;
  }

  /** Sets the password as it is: for seeds and for accounts that a worker makes. */
  async setPassword(tx: Transaction, accountId: string, password: string): Promise<void> {
    await tx.query(`delete from auth.account where user_id = $1 and provider_id = 'credential'`, [accountId]);
    await tx.query(
      `insert into auth.account (id, account_id, provider_id, user_id, password, created_at, updated_at)
       values ($1, $2::text, 'credential', $2::uuid, $3, $4, $4)`,
      [newId(), accountId, await hashPassword(password), tx.now],
    );
  }

  /** Gives the account an authenticator with a known secret, in base32: for seeds and tests. */
  setTotpSecret(tx: Transaction, accountId: string, base32: string): Promise<void> {
    return this.secondFactor.setSecret(tx, accountId, base32);
  }
}

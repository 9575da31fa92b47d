import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';

/** Whoever works here, or uses an authenticator, doesn't sign in by mail alone. `u` is the account. */
const NEEDS_MORE_THAN_MAIL = `
  (u.two_factor_enabled or exists (select 1 from profile p where p.account_id = u.id and p.kind = 'professional'))`;

@Injectable()
export class AccountsReader {
  constructor(private readonly database: Database) {}

  /** Null when nobody has the address. */
  async byEmail(email: string): Promise<{ needsMoreThanMail: boolean } | null> {
    const row = await this.database.row<{ needs: boolean }>(`select ${NEEDS_MORE_THAN_MAIL} as needs from auth."user" u where u.email = lower($1)`, [email]);
    return row && { needsMoreThanMail: row.needs };
  }

  async needsMoreThanMail(accountId: string): Promise<boolean> {
    return (await this.database.row(`select 1 from auth."user" u where u.id = $1 and ${NEEDS_MORE_THAN_MAIL}`, [accountId])) !== null;
  }

  async gaveSecondFactor(sessionId: string): Promise<boolean> {
    return (await this.database.row('select 1 from auth.session where id = $1 and second_factor_at is not null', [sessionId])) !== null;
  }
}

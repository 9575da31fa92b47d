import { Inject, Injectable } from '@nestjs/common';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { Clock, Database, newId, SETTINGS, UnitOfWork, type Settings, type Transaction } from '../../platform/index.js';
import { Attempts } from './attempts.js';
import { fromBase32, matchingStep } from './totp.js';

/** Marks, in better-auth's own table, a secret kept as an authenticator is given it. */
const IN_BASE32 = 'base32:';

/** The codes of authenticators (S5). better-auth keeps the secrets, encrypted; here each code holds once. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly database: Database,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether this is the account's code now; uses it up. Guessing is stopped after a few tries. */
  async check(accountId: string, code: string): Promise<boolean> {
    if (!(await this.attempts.take('second-factor', accountId))) return false;
    return (await this.isEnrolled(accountId)) && this.use(accountId, code);
  }

  /** Has confirmed an authenticator with a first code. */
  async isEnrolled(accountId: string): Promise<boolean> {
    return (await this.database.row(`select 1 from auth.two_factor where user_id = $1 and verified`, [accountId])) !== null;
  }

  /** Uses a code up: true the first time, false for a wrong or an earlier one. The code that confirms an authenticator counts too. */
  async use(accountId: string, code: string): Promise<boolean> {
    const step = await this.stepOf(accountId, code);
    if (step === null) return false;
    return this.work.run(async (tx) => {
      const used = await tx.query<{ id: string }>(
        `with used as (
           update auth.two_factor set last_used_step = $2 where user_id = $1 and coalesce(last_used_step, 0) < $2 returning id
         ) select id from used`,
        [accountId, step],
      );
      return used.length > 0;
    });
  }

  /** Gives an account an authenticator whose secret is known, for seeds and tests; people enrol through better-auth. */
  async setSecret(tx: Transaction, accountId: string, base32: string): Promise<void> {
    fromBase32(base32);
    const secret = await symmetricEncrypt({ key: this.settings.AUTH_SECRET, data: IN_BASE32 + base32 });
    const noBackupCodes = await symmetricEncrypt({ key: this.settings.AUTH_SECRET, data: '[]' });
    await tx.query(`delete from auth.two_factor where user_id = $1`, [accountId]);
    await tx.query(`insert into auth.two_factor (id, user_id, secret, backup_codes, verified) values ($1, $2, $3, $4, true)`, [
      newId(),
      accountId,
      secret,
      noBackupCodes,
    ]);
    await tx.query(`update auth."user" set two_factor_enabled = true where id = $1`, [accountId]);
  }

  private async stepOf(accountId: string, code: string): Promise<number | null> {
    const row = await this.database.row<{ secret: string }>(`select secret from auth.two_factor where user_id = $1`, [accountId]);
    if (!row) return null;
    const secret = await symmetricDecrypt({ key: this.settings.AUTH_SECRET, data: row.secret });
    const bytes = secret.startsWith(IN_BASE32) ? fromBase32(secret.slice(IN_BASE32.length)) : Buffer.from(secret);
    return matchingStep(bytes, code, this.clock.realNow());
  }
}

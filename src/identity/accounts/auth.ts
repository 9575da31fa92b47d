import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import pg from 'pg';
import { SETTINGS, type Settings } from '../../platform/index.js';
import { basics, hooks, tables, waysIn } from './auth-options.js';
import { AuthRules } from './auth-rules.js';
import { SignInMails } from './sign-in-mails.js';

const POOL_SIZE = 4;

/** better-auth, set up to sign people in and to do nothing else. The rest of the house knows `Sessions`. */
@Injectable()
export class Auth implements OnApplicationShutdown {
  /** Answers refusals; throws what nobody expected. */
  readonly handler: (request: Request) => Promise<Response>;
  private readonly pool: pg.Pool;
  private readonly log = new Logger(Auth.name);

  constructor(@Inject(SETTINGS) settings: Settings, rules: AuthRules, mails: SignInMails) {
    this.pool = new pg.Pool({ connectionString: settings.DATABASE_URL, options: '-c search_path=auth', max: POOL_SIZE });
    this.pool.on('error', (error) => this.log.warn(`A connection was lost: ${error.message}`));
    const auth = betterAuth({
      ...basics(settings),
      ...tables,
      ...waysIn(settings, mails),
      ...hooks(rules),
      database: this.pool,
      // The message alone: what else it would log may name people.
      logger: { level: 'error', log: (_level, message) => this.log.error(message) },
      onAPIError: { throw: true },
    });
    this.handler = auth.handler;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

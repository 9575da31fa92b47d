import { Injectable } from '@nestjs/common';
import { APIError, getSessionFromCtx } from 'better-auth/api';
import type { GenericEndpointContext } from 'better-auth';
import { Clock } from '../../platform/index.js';
import { AccountsReader } from './accounts.reader.js';
import { Attempts, type Attempt } from './attempts.js';
import { SecondFactor } from './second-factor.js';
import { SessionCache } from './session-cache.js';

const TOTP = '/two-factor/verify-totp';
const BACKUP_CODE = '/two-factor/verify-backup-code';
/** By these a mailbox alone opens a session. */
const BY_MAIL = ['/magic-link/verify', '/sign-in/email-otp'];
const SENDS_MAIL = ['/sign-up/email', '/sign-in/magic-link', '/email-otp/send-verification-otp', '/send-verification-email', '/request-password-reset'];
const SIGNS_IN = ['/sign-in/email', '/sign-in/username', '/sign-in/email-otp'];
/** Whoever may do these could give themselves a second factor. */
const CHANGES_SECOND_FACTOR = ['/two-factor/disable', '/two-factor/generate-backup-codes'];

type Context = GenericEndpointContext | null;

/** What better-auth does by itself and must not do here, as the hooks it calls. */
@Injectable()
export class AuthRules {
  constructor(
    private readonly accounts: AccountsReader,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly secondFactor: SecondFactor,
    private readonly cache: SessionCache,
  ) {}

  /** Before every request: bounds on guessing, and the second factor guards itself. */
  async beforeRequest(context: GenericEndpointContext): Promise<{ context: { body: object } } | undefined> {
    const { path } = context;
    const body = (context.body ?? {}) as { email?: unknown; username?: unknown };
    const named = body.email ?? body.username;
    const who = typeof named === 'string' ? named : '';
    if (SENDS_MAIL.includes(path)) await this.bound('mail', who);
    if (SIGNS_IN.includes(path)) await this.bound('sign-in', who);
    if (path.startsWith('/two-factor/')) await this.guardSecondFactor(context);
    // Whoever knew the old password is signed out everywhere else, asked for or not.
    return path === '/change-password' ? { context: { body: { ...body, revokeOtherSessions: true } } } : undefined;
  }

  /** An account is made by signing up or by a deed of ours; a link, a code or another site never makes one in passing. */
  beforeAccount(context: Context): void {
    if (context?.path !== '/sign-up/email') {
      throw new APIError('FORBIDDEN', { code: 'NO_ACCOUNT', message: 'There is no account with this address.' });
    }
  }

  /**
   * A session begins without a chosen profile and, except by a code of an authenticator, without a second factor (S5).
   * What better-auth would note of the browser is left out (S8).
   */
  async beforeSession(session: { userId: string }, context: Context): Promise<{ data: Record<string, unknown> }> {
    const path = context?.path ?? '';
    // Links and codes by mail are for citizens.
    if (BY_MAIL.includes(path) && (await this.accounts.needsMoreThanMail(session.userId))) {
      throw new APIError('FORBIDDEN', { code: 'PASSWORD_NEEDED', message: 'This account signs in with its password and a second factor.' });
    }
    const secondFactorAt = (await this.gaveSecondFactor(session.userId, context)) ? this.clock.realNow() : null;
    return { data: { actingProfileId: null, secondFactorAt, ipAddress: null, userAgent: null } };
  }

  /** Here it is over at once; everywhere else, the event that the database writes says so. */
  afterSession(session: { id: string }): void {
    this.cache.forget([`session:${session.id}`]);
  }

  /** better-auth has checked the code already, but would take it again: here each is used up. */
  private async gaveSecondFactor(accountId: string, context: Context): Promise<boolean> {
    if (context?.path === BACKUP_CODE) return true;
    if (context?.path !== TOTP) return false;
    const { code } = context.body as { code: string };
    if (await this.secondFactor.use(accountId, code)) return true;
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'This code has been used. Wait for the next one.' });
  }

  private async guardSecondFactor(context: GenericEndpointContext): Promise<void> {
    const signedIn = await getSessionFromCtx(context);
    if (!signedIn) return;
    await this.bound('second-factor', signedIn.user.id);
    if (CHANGES_SECOND_FACTOR.includes(context.path) && !(await this.accounts.gaveSecondFactor(signedIn.session.id))) {
      throw new APIError('FORBIDDEN', { code: 'SECOND_FACTOR_NEEDED', message: 'This takes a second factor in this session.' });
    }
  }

  private async bound(attempt: Attempt, who: string): Promise<void> {
    if (await this.attempts.take(attempt, who)) return;
    throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS', message: 'Too many attempts. Wait ten minutes and try again.' });
  }
}

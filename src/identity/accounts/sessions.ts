import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Batches, Clock, Database, newId, NotSignedIn, type Problem, type Transaction } from '../../platform/index.js';
import { SecondFactor } from './second-factor.js';
import { SessionCache } from './session-cache.js';
import { SESSION_SECONDS, SessionCookie } from './session-cookie.js';
import type { OpenedSession, Session } from './session.js';

interface SessionRow {
  id: string;
  token: string;
  user_id: string;
  expires_at: Date;
  acting_profile_id: string | null;
  second_factor_at: Date | null;
}

/** People who come at the same moment are looked up in one statement: a vote in a rush cost twice as much. */
const LOOKED_UP = { most: 256, atOnce: 2, failTogether: true };

/**
 * Sessions as the rest of the house knows them. They live in the table that better-auth signs in with. Whatever ends
 * one, a trigger tells everybody with `session.ended` on `session:<id>`, in the same transaction (S3).
 */
@Injectable()
export class Sessions {
  private readonly reads = new Batches<string, Session | null>((tokens) => this.readAll(tokens), LOOKED_UP);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
    private readonly cache: SessionCache,
    private readonly secondFactor: SecondFactor,
  ) {}

  /**
   * The session of a request, null when there is none or it has ended. Remembered for at most 2 s: at once where it is, or
   * where none is named, and then always the same object.
   */
  of(headers: IncomingHttpHeaders): Session | null | Promise<Session | null> {
    const token = this.cookie.read(headers);
    if (!token) return null;
    const known = this.cache.get(token);
    return known ? this.unlessExpired(known) : this.read(token).then((session) => this.unlessExpired(session));
  }

  /** Begins a session within a deed. `secondFactor` says that one was given just now. */
  async open(tx: Transaction, given: { accountId: string; actingProfileId: string | null; secondFactor: boolean }): Promise<OpenedSession> {
    const now = this.clock.realNow();
    return this.insert(tx, {
      id: newId(),
      accountId: given.accountId,
      expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
      actingProfileId: given.actingProfileId,
      secondFactorAt: given.secondFactor ? now : null,
    });
  }

  /** Ends the session and begins another in its place, which ends when the old one would have. Refused when it has ended meanwhile. */
  async rotate(
    tx: Transaction,
    session: Session,
    change: { actingProfileId?: string | null; secondFactor?: boolean },
  ): Promise<OpenedSession | Problem> {
    if (!(await this.end(tx, session.id))) return new NotSignedIn();
    const { actingProfileId = session.actingProfileId, secondFactor = session.secondFactorAt !== null } = change;
    const secondFactorAt = secondFactor ? (session.secondFactorAt ?? this.clock.realNow()) : null;
    return this.insert(tx, { ...session, id: newId(), actingProfileId, secondFactorAt });
  }

  /** False when there was no such session any more. */
  async end(tx: Transaction, sessionId: string): Promise<boolean> {
    const ended = await tx.query<{ id: string }>(`with ended as (delete from auth.session where id = $1 returning id) select id from ended`, [sessionId]);
    this.cache.forget([`session:${sessionId}`]);
    return ended.length > 0;
  }

  /** Ends every session of an account, wherever it is signed in. */
  async endAllOf(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(`delete from auth.session where user_id = $1`, [accountId]);
    tx.record({ kind: 'account.signed-out', topics: [`account:${accountId}`] });
    this.cache.forget([`account:${accountId}`]);
  }

  setCookie(response: Response, opened: OpenedSession): void {
    const { expiresAt } = opened.session;
    const maxAge = expiresAt.getTime() - this.clock.realNow().getTime();
    response.cookie(this.cookie.name, opened.cookie, { ...this.cookie.options, maxAge });
  }

  /** Whether this is the code that the account's authenticator shows now; each code holds once. */
  checkTotp(accountId: string, code: string): Promise<boolean> {
    return this.secondFactor.check(accountId, code);
  }

  private unlessExpired(session: Session | null): Session | null {
    return session && session.expiresAt > this.clock.realNow() ? session : null;
  }

  private async read(token: string): Promise<Session | null> {
    const since = this.cache.mark();
    const session = await this.reads.add(token);
    if (session) this.cache.keep(token, session, since);
    return session;
  }

  private async readAll(tokens: readonly string[]): Promise<(Session | null)[]> {
    const rows = await this.database.rows<SessionRow>(
      `select id, token, user_id, expires_at, acting_profile_id, second_factor_at from auth.session where token = any($1)`,
      [tokens],
    );
    const found = new Map(rows.map((row) => [row.token, toSession(row)]));
    return tokens.map((token) => found.get(token) ?? null);
  }

  private async insert(tx: Transaction, session: Session): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    await tx.query(
      `insert into auth.session (id, token, user_id, expires_at, acting_profile_id, second_factor_at, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7)`,
      [session.id, token, session.accountId, session.expiresAt, session.actingProfileId, session.secondFactorAt, this.clock.realNow()],
    );
    return { session, cookie: this.cookie.seal(token) };
  }
}

function toSession(row: SessionRow): Session {
  return {
    id: row.id,
    accountId: row.user_id,
    expiresAt: row.expires_at,
    actingProfileId: row.acting_profile_id,
    secondFactorAt: row.second_factor_at,
  };
}

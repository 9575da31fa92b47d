import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { CookieOptions } from 'express';
import { SETTINGS, type Settings } from '../../platform/index.js';

/** How long a session lasts from sign-in; using it doesn't prolong it. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;
export const COOKIE_PREFIX = 'folkmoot';
/** Values found genuine before that are remembered. */
const MOST_KNOWN = 10_000;

export const isSecure = (settings: Settings): boolean => settings.publicUrl.startsWith('https://');

/**
 * The cookie a session is known by, exactly as better-auth writes and reads it, so that a session opened by either is
 * good for both: the token, a point, and its HMAC-SHA-256 in base64.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  readonly options: CookieOptions;
  private readonly secret: string;
  /** Signed here: to find that out again for each request of somebody busy would take a twentieth of a vote. */
  private readonly genuine = new Set<string>();

  constructor(@Inject(SETTINGS) settings: Settings) {
    const secure = isSecure(settings);
    this.name = `${secure ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure };
    this.secret = settings.AUTH_SECRET;
  }

  /** The value to set for a token. */
  seal(token: string): string {
    return `${token}.${this.sign(token).toString('base64')}`;
  }

  /** The token in the request's cookie; null when there is none or it wasn't signed here. */
  read(headers: IncomingHttpHeaders): string | null {
    const value = this.valueIn(headers.cookie ?? '');
    const point = value?.lastIndexOf('.') ?? -1;
    if (!value || point < 1) return null;
    const token = value.slice(0, point);
    return this.genuine.has(value) || this.isSigned(value, token) ? token : null;
  }

  private isSigned(value: string, token: string): boolean {
    const given = Buffer.from(value.slice(token.length + 1), 'base64');
    const right = this.sign(token);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
    if (this.genuine.size >= MOST_KNOWN) this.genuine.clear();
    this.genuine.add(value);
    return true;
  }

  private valueIn(cookies: string): string | null {
    const cookie = cookies.split(';').find((part) => part.trimStart().startsWith(`${this.name}=`));
    try {
      return cookie ? decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1).trim()) : null;
    } catch {
      return null;
    }
  }

  private sign(token: string): Buffer {
    return createHmac('sha256', this.secret).update(token).digest();
  }
}

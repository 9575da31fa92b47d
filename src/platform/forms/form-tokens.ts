import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/settings.js';

const WELL_FORMED = /^[\w-]{22}$/;

/**
 * What a form must bring along to be taken: another site's page can't know it. It belongs to the session of whoever was
 * shown the form; a visitor's to a cookie that ends with the browser and says nothing of them.
 */
@Injectable()
export class FormTokens {
  private readonly cookie: string;
  private readonly secure: boolean;
  private readonly secret: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.secure = settings.publicUrl.startsWith('https:');
    this.cookie = `${this.secure ? '__Host-' : ''}folkmoot.form`;
    this.secret = settings.AUTH_SECRET;
  }

  /** For a form that is about to be shown. A visitor who has no such cookie is given one by `keep`. */
  issue(viewer: Viewer, request: Request): { token: string; keep: (response: Response) => void } {
    if (viewer.sessionId) return { token: this.seal(`session ${viewer.sessionId}`), keep: () => undefined };
    const known = this.visitorOf(request);
    const visitor = known ?? randomBytes(16).toString('base64url');
    const keep = (response: Response): void => {
      if (!known) response.cookie(this.cookie, visitor, { path: '/', httpOnly: true, sameSite: 'strict', secure: this.secure });
    };
    return { token: this.seal(`visitor ${visitor}`), keep };
  }

  holds(viewer: Viewer, request: Request, token: string): boolean {
    const visitor = this.visitorOf(request);
    if (!viewer.sessionId && !visitor) return false;
    const right = Buffer.from(this.seal(viewer.sessionId ? `session ${viewer.sessionId}` : `visitor ${visitor}`));
    const given = Buffer.from(token);
    return given.length === right.length && timingSafeEqual(given, right);
  }

  private visitorOf({ headers }: Request): string | undefined {
    const part = (headers.cookie ?? '').split(';').find((one) => one.trimStart().startsWith(`${this.cookie}=`));
    const value = part?.slice(part.indexOf('=') + 1).trim() ?? '';
    return WELL_FORMED.test(value) ? value : undefined;
  }

  private seal(whose: string): string {
    return createHmac('sha256', this.secret).update(`form ${whose}`).digest('base64url');
  }
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { globalId, localId, NO_ID, SETTINGS, type Settings } from '../../platform/index.js';

/** The link in a mail that switches mail off without signing in: whose it is, signed. It does nothing else, and never ends. */
@Injectable()
export class OffLink {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  of(profileId: string): string {
    return `${this.settings.publicUrl}/notifications/off/${globalId('prof', profileId)}.${this.sign(profileId).toString('base64url')}`;
  }

  /** Whose link it is; null when it wasn't made here. */
  profileOf(token: string): string | null {
    const [id, signature = ''] = token.split('.');
    const profileId = localId('prof', id);
    const given = Buffer.from(signature, 'base64url');
    const right = this.sign(profileId);
    return profileId !== NO_ID && given.length === right.length && timingSafeEqual(given, right) ? profileId : null;
  }

  private sign(profileId: string): Buffer {
    return createHmac('sha256', this.settings.AUTH_SECRET).update(`notifications off ${profileId}`).digest();
  }
}

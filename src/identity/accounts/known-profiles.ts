import { Injectable } from '@nestjs/common';
import { Clock, type ViewerProfile } from '../../platform/index.js';
import type { Session } from './session.js';

const KEEP_MS = 2_000;

/**
 * Who acts in the sessions that are remembered, so that somebody who supports one idea after another isn't looked up each
 * time: that was a third of a vote. A profile is known as long as `SessionCache` hands out the same session, two seconds at
 * most; it forgets it as soon as it hears that the session ended or the profile changed, and trusts nothing while it hears
 * nothing (S3). Professional profiles are never among them: who acts by an appointment is looked up for each request.
 */
@Injectable()
export class KnownProfiles {
  private readonly kept = new WeakMap<Session, { readonly profile: ViewerProfile; readonly at: Date }>();

  constructor(private readonly clock: Clock) {}

  of(session: Session): ViewerProfile | null {
    const known = this.kept.get(session);
    return known && Math.abs(this.clock.now().getTime() - known.at.getTime()) < KEEP_MS ? known.profile : null;
  }

  /** As it was read at that instant. */
  keep(session: Session, profile: ViewerProfile, at: Date): void {
    if (profile.kind !== 'professional') this.kept.set(session, { profile, at });
  }
}

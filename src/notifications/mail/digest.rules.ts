import type { MailRhythm } from '../notification-setting.entity.js';

const DAY_MS = 86_400_000;
/** In the morning, in UTC. */
const HOUR = 7;
const MONDAY = 1;

/**
 * What happened before this instant is to be mailed by now. It is the latest moment at which a digest of this rhythm was
 * due, so that one that nobody was there to send goes as soon as somebody is. Null: never.
 */
export function mailedUpTo(rhythm: MailRhythm, now: Date): Date | null {
  if (rhythm === 'never') return null;
  if (rhythm === 'at-once') return now;
  const morning = new Date(now);
  morning.setUTCHours(HOUR, 0, 0, 0);
  if (morning > now) morning.setTime(morning.getTime() - DAY_MS);
  if (rhythm === 'daily') return morning;
  const daysSinceMonday = (morning.getUTCDay() - MONDAY + 7) % 7;
  return new Date(morning.getTime() - daysSinceMonday * DAY_MS);
}

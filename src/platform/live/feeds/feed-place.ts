/**
 * How far somebody has come in the outbox. Ids are given before commit, so that a number alone won't do: everything of
 * transactions before `floor` has been told, and of later ones what is named.
 */
export interface FeedPlace {
  readonly floor: string;
  readonly told: readonly string[];
  readonly at: Date;
}

/** Events are kept for a day; whoever was away for longer than this gets the latest page. */
const TOO_LONG_MS = 12 * 3_600_000;
/** With more under way than that, whoever comes back gets the latest page. */
const MOST_TOLD = 60;

/** As clients keep it: opaque to them. */
export function writePlace({ floor, told, at }: FeedPlace): string {
  if (told.length > MOST_TOLD) return '';
  return [floor, Math.floor(at.getTime() / 1_000), ...told].join('.');
}

/** Null where it is none of ours, or from too long ago. */
export function readPlace(cursor: string, now: Date): FeedPlace | null {
  if (!/^\d{1,19}\.\d{1,11}(\.\d{1,19}){0,60}$/.test(cursor)) return null;
  const [floor = '', seconds = '', ...told] = cursor.split('.');
  const at = new Date(Number(seconds) * 1_000);
  const age = now.getTime() - at.getTime();
  return age > TOO_LONG_MS || age < -TOO_LONG_MS ? null : { floor, told, at };
}

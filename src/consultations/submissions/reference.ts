import { randomInt } from 'node:crypto';

/** Letters and figures that can be read out and written down without being taken for one another. */
const READABLE = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What somebody can quote when they ask about what they sent, e.g. `FM-7K3Q-92XD`. It opens nothing. */
export function newReference(): string {
  const half = (): string => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return `FM-${half()}-${half()}`;
}

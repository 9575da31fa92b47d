import { createHash } from 'node:crypto';

/** A statement that each connection prepares once: `pool.query(newest(20))`. */
export function statement(text) {
  const name = createHash('sha1').update(text).digest('base64url');
  return (...values) => ({ name, text, values });
}

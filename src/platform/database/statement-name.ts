import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** The name under which a connection prepares a statement: the same for the same text. */
export function statementName(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash('sha1').update(text).digest('base64url')));
  return name;
}

import { createHash } from 'node:crypto';

/** Connections keep what they prepared: lists may be asked for in many ways, and nobody may fill their memory with all of them (S4). */
const MOST = 1_000;

const names = new Map<string, string>();

/** The name under which a connection prepares a statement: the same for the same text. None once there are too many: then it is planned each time. */
export function statementName(text: string): string | undefined {
  let name = names.get(text);
  if (name === undefined && names.size < MOST) names.set(text, (name = createHash('sha1').update(text).digest('base64url')));
  return name;
}

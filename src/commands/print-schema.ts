import { writeFile } from 'node:fs/promises';
import { buildSchema, printed } from '../schema.js';

/** `node scripts/run.mjs print-schema`: writes src/schema.graphql anew, which client and reviewers read. */
export async function run(_args: string[], io: { say: (line: string) => void }): Promise<number> {
  await writeFile('src/schema.graphql', printed(await buildSchema()));
  io.say('src/schema.graphql is printed');
  return 0;
}

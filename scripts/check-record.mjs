/**
 * `npm run audit:check -- record.jsonl [number hash]`: checks a downloaded record without the server and without its code.
 * An entry's hash is SHA-256 of the hash before it, its number and the hash of its content, a line each; the first follows
 * sixty-four zeros. With the number and the hash of an end that was published (`auditHeads`), that entry is compared too.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { argv, exit, stdout } from 'node:process';

const say = (line) => stdout.write(`${line}\n`);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const [, , file, keptNumber, keptHash] = argv;
if (!file) {
  say('Which file? npm run audit:check -- record.jsonl [number hash]');
  exit(2);
}

let last = { number: 0, hash: '0'.repeat(64) };
let first = null;
for await (const line of createInterface({ input: createReadStream(file) })) {
  if (line.trim() === '') continue;
  const entry = JSON.parse(line);
  if (entry.number !== last.number + 1) fail(`entry ${last.number + 1} is missing`);
  const hash = sha256(`${last.hash}\n${entry.number}\n${entry.content_hash}`);
  if (entry.previous_hash !== last.hash || entry.hash !== hash) fail(`entry ${entry.number} was changed`);
  if (String(entry.number) === keptNumber && hash !== keptHash) fail(`entry ${entry.number} is not the one that was published`);
  first ??= entry.at;
  last = { number: entry.number, hash };
}
if (keptNumber && Number(keptNumber) > last.number) fail(`it ends at entry ${last.number}, and ${keptNumber} was published`);
say(`${last.number} entries, unbroken since ${first}. Ends with ${last.hash}`);

function fail(why) {
  say(`NOT WHOLE: ${why}`);
  exit(1);
}

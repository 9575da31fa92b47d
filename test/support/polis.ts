import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One conversation as rows of text; a test changes what it is about. */
export interface PolisRows {
  summary: string[];
  /** timestamp, comment-id, author-id, moderated, comment-body */
  comments: string[];
  /** timestamp, comment-id, voter-id, vote */
  votes: string[];
  /** participant and the standing vote on statements 0, 1, 2 and 3 */
  participants: string[];
}

/** When the invented conversation began. */
export const BEGAN = 1_700_000_000_000;
const at = (seconds: number): number => BEGAN + seconds * 1_000;

/**
 * Person 1 and 2 wrote and voted, 3 only voted, 9 only wrote: the organiser. Statement 3 was rejected after it had been
 * voted on; person 2 changed their mind on statement 0; the votes are not in the order of time.
 */
export function aPolisConversation(): PolisRows {
  return {
    summary: ['topic,What about the square?', 'url,https://polis.invalid/square', 'conversation-description,"What should we do\nwith the square?"'],
    comments: [
      `${at(0)},0,9,1,Close it to cars.`,
      `${at(10)},1,1,1,"Trees, and ""somewhere"" to sit."`,
      `${at(20)},2,2,1,Lle i chwarae.`,
      `${at(30)},3,2,-1,Against somebody.`,
    ],
    votes: [
      `${at(95)},3,1,-1`,
      `${at(40)},0,1,1`,
      `${at(90)},0,2,-1`,
      `${at(41)},0,2,1`,
      `${at(42)},1,2,0`,
      `${at(43)},1,3,1`,
      `${at(44)},2,3,1`,
      `${at(45)},2,3,1`,
    ],
    participants: ['1,1,,,-1', '2,-1,0,,', '3,,1,1,'],
  };
}

/** Writes the files into a folder of their own; `remove` takes it away. */
export async function writtenPolis(rows: PolisRows): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'conversation-'));
  const files = {
    'summary.csv': rows.summary,
    'comments.csv': ['timestamp,comment-id,author-id,moderated,comment-body', ...rows.comments],
    'votes.csv': ['timestamp,comment-id,voter-id,vote', ...rows.votes],
    'participants-votes.csv': ['participant,0,1,2,3', ...rows.participants],
  };
  for (const [name, lines] of Object.entries(files)) await writeFile(join(folder, name), `${lines.join('\n')}\n`);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

import { join } from 'node:path';
import { LONGEST_STATEMENT, SHORTEST_STATEMENT, type StanceValue } from '../../opinions/index.js';
import type { Conversation, SourceState, SourceStatement, SourceVote } from './conversation.js';
import { readCsv, readPairs, type CsvRow } from './csv-table.js';
import { checkStandingVotes } from './standing-votes.js';

const STATES = new Map<string, SourceState>([['1', 'accepted'], ['0', 'waiting'], ['-1', 'rejected']]);
const STANCES = new Map<string, StanceValue>([['1', 'agree'], ['0', 'pass'], ['-1', 'disagree']]);

/** Reads every file of a folder and checks each row, and the files against each other, before anything is made of them. */
export async function readConversation(folder: string): Promise<Conversation> {
  const about = await readPairs(join(folder, 'summary.csv'));
  const comments = await readCsv(join(folder, 'comments.csv'), ['timestamp', 'comment-id', 'author-id', 'moderated', 'comment-body']);
  const events = await readCsv(join(folder, 'votes.csv'), ['timestamp', 'comment-id', 'voter-id', 'vote']);
  const people = await readCsv(join(folder, 'participants-votes.csv'), ['participant']);

  const statements = readStatements(comments);
  const votes = readVotes(events, new Map(statements.map((statement) => [statement.id, statement])));
  checkStandingVotes(people, votes);
  const topic = about.get('topic')?.trim() || 'Untitled conversation';
  return { source: `polis:${about.get('url') ?? topic}`, topic, description: about.get('conversation-description')?.trim() || topic, statements, votes };
}

function readStatements(rows: readonly CsvRow[]): SourceStatement[] {
  const lines = new Map<string, number>();
  const statements = rows.map((row) => {
    const id = row.id('comment-id');
    const before = lines.get(id);
    if (before !== undefined) throw row.problem(`statement ${id} is on line ${before} already`);
    lines.set(id, row.line);
    return {
      id,
      file: row.file,
      line: row.line,
      authorId: row.id('author-id'),
      writtenAt: row.instant('timestamp'),
      state: row.value('moderated', (text) => STATES.get(text), '1, 0 or -1'),
      text: row.value('comment-body', statementText, `a text of ${SHORTEST_STATEMENT} to ${LONGEST_STATEMENT} characters`),
    };
  });
  return statements.sort((one, other) => one.writtenAt.getTime() - other.writtenAt.getTime() || one.line - other.line);
}

function statementText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length >= SHORTEST_STATEMENT && trimmed.length <= LONGEST_STATEMENT ? trimmed : undefined;
}

function readVotes(rows: readonly CsvRow[], statements: ReadonlyMap<string, SourceStatement>): SourceVote[] {
  const seen = new Map<string, number>();
  const votes = rows.map((row) => {
    const statementId = row.id('comment-id');
    const voterId = row.id('voter-id');
    const takenAt = row.instant('timestamp');
    const statement = statements.get(statementId);
    if (!statement) throw row.problem(`there is no statement ${statementId} in comments.csv`);
    if (takenAt < statement.writtenAt) throw row.problem(`the vote is older than statement ${statementId}`);
    const moment = `${voterId}:${statementId}:${takenAt.getTime()}`;
    const times = (seen.get(moment) ?? 0) + 1;
    seen.set(moment, times);
    const stance = row.value('vote', (text) => STANCES.get(text), '1, 0 or -1');
    return { key: times === 1 ? moment : `${moment}:${times}`, file: row.file, line: row.line, statementId, voterId, takenAt, stance };
  });
  return votes.sort((one, other) => one.takenAt.getTime() - other.takenAt.getTime() || one.line - other.line);
}

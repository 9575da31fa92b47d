import type { StanceValue } from '../../opinions/index.js';
import { ImportProblem } from '../import-problem.js';
import type { SourceVote } from './conversation.js';
import type { CsvRow } from './csv-table.js';

const VOTES: Readonly<Record<StanceValue, string>> = { agree: '1', pass: '0', disagree: '-1' };

/** The source says as well what stands for each person on each statement: it must be what the votes come to. */
export function checkStandingVotes(people: readonly CsvRow[], votes: readonly SourceVote[]): void {
  const standing = new Map<string, Map<string, string>>();
  for (const { voterId, statementId, stance } of votes) {
    standing.set(voterId, (standing.get(voterId) ?? new Map<string, string>()).set(statementId, VOTES[stance]));
  }
  for (const person of people) checkPerson(person, standing.get(person.id('participant')) ?? new Map());
  const known = new Set(people.map((person) => person.id('participant')));
  for (const { voterId, file, line } of votes) {
    if (!known.has(voterId)) throw new ImportProblem(`participant ${voterId} isn’t in participants-votes.csv`, { file, line });
  }
}

function checkPerson(person: CsvRow, standing: ReadonlyMap<string, string>): void {
  for (const [statementId, vote] of standing) {
    const said = person.text(statementId);
    if (said !== vote) throw person.problem(`on statement ${statementId} it says "${said}", but the last vote in votes.csv is ${vote}`);
  }
}

import { Injectable } from '@nestjs/common';
import { TakeStance } from '../../opinions/index.js';
import { Clock, isRefusal } from '../../platform/index.js';
import { ImportProblem } from '../import-problem.js';
import { ImportRecords, type ImportedAs } from '../import-records.js';
import type { Conversation, SourceVote } from './conversation.js';
import type { Progress } from './progress.js';
import type { Stage } from './stage.js';

/** So many share a transaction: to wait for the disk after each would take most of the time. */
const IN_ONE_TRANSACTION = 100;

/** Casts the votes again, in their order, each at its own time by its own voter. */
@Injectable()
export class ReplayVotes {
  constructor(
    private readonly clock: Clock,
    private readonly records: ImportRecords,
    private readonly takeStance: TakeStance,
  ) {}

  async execute(conversation: Conversation, source: string, stage: Stage, statementIds: ReadonlyMap<string, string>, progress: Progress): Promise<void> {
    const done = await this.records.of(source, 'vote');
    const left = conversation.votes.filter(({ key }) => !done.has(key));
    progress.done(done.size);
    while (left.length > 0) {
      const some = left.splice(0, IN_ONE_TRANSACTION);
      await this.records.record(source, () => this.cast(some, stage, statementIds));
      progress.done(some.length);
    }
  }

  private async cast(votes: readonly SourceVote[], stage: Stage, statementIds: ReadonlyMap<string, string>): Promise<ImportedAs[]> {
    const cast: ImportedAs[] = [];
    for (const vote of votes) {
      const voter = stage.people.get(vote.voterId);
      const statementId = statementIds.get(vote.statementId);
      if (!voter || !statementId) throw new Error(`Voter ${vote.voterId} or statement ${vote.statementId} is missing`);
      const outcome = await this.clock.at(vote.takenAt, () => this.takeStance.execute(voter, { statementId, stance: vote.stance }));
      if (isRefusal(outcome)) throw new ImportProblem(outcome.texts.en, vote);
      cast.push({ kind: 'vote', key: vote.key, id: statementId });
    }
    return cast;
  }
}

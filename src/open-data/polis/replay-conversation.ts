import { Injectable } from '@nestjs/common';
import { spanOf, type Conversation } from './conversation.js';
import { DecideInSource } from './decide-in-source.js';
import { Progress } from './progress.js';
import { ReplayStatements } from './replay-statements.js';
import { ReplayVotes } from './replay-votes.js';
import type { Stage } from './stage.js';

/** Plays a conversation again on its stage: what was said, how it was voted on, what was rejected, the end. */
@Injectable()
export class ReplayConversation {
  constructor(
    private readonly statements: ReplayStatements,
    private readonly votes: ReplayVotes,
    private readonly decide: DecideInSource,
  ) {}

  async execute(conversation: Conversation, source: string, stage: Stage, say: (line: string) => void): Promise<void> {
    const progressOf = (what: string, of: number): Progress => new Progress(what, of, say);
    const ids = await this.statements.execute(conversation, source, stage, progressOf('Statements', conversation.statements.length));
    await this.votes.execute(conversation, source, stage, ids, progressOf('Votes', conversation.votes.length));
    // When it was rejected isn't in the data: after everything else.
    const rejected = conversation.statements.filter(({ state }) => state === 'rejected');
    const rejecting = progressOf('Rejected statements', rejected.length);
    for (const statement of rejected) {
      await this.decide.execute(source, stage, { statement, id: ids.get(statement.id) ?? '', action: 'remove', at: spanOf(conversation).to });
      rejecting.done();
    }
    await stage.close();
  }
}

import { Injectable } from '@nestjs/common';
import { StatementRounds } from '../../opinions/index.js';
import type { Transaction } from '../../platform/index.js';
import { closePollsOf } from '../polls/index.js';

/** When a thread leaves the young people's hands, its polls and its statement round end. */
@Injectable()
export class EndWhatIsChosen {
  constructor(private readonly rounds: StatementRounds) {}

  async execute(tx: Transaction, threadId: string): Promise<void> {
    await closePollsOf(tx, threadId);
    await this.rounds.endAt(tx, { hostKind: 'youth-thread', hostId: threadId }, tx.now);
  }
}

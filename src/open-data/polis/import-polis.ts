import { Injectable } from '@nestjs/common';
import { ImportProblem } from '../import-problem.js';
import { ConsultationStage } from './consultation-stage.js';
import type { Conversation } from './conversation.js';
import { ImportSummaries, type ImportSummary } from './import-summary.js';
import { leaveOut } from './leave-out.js';
import { readConversation } from './read-conversation.js';
import { ReplayConversation } from './replay-conversation.js';
import { YouthStage } from './youth-stage.js';

export interface PolisImport {
  readonly folder: string;
  /** Into a youth space instead of a consultation. */
  readonly youth: boolean;
  /** Statements to be skipped, by the source's ids. */
  readonly leaveOut: ReadonlySet<string>;
}

/** Puts a conversation through the same deeds as everybody's clicks, at its own times. Run again, it goes on and doubles nothing. */
@Injectable()
export class ImportPolis {
  constructor(
    private readonly consultation: ConsultationStage,
    private readonly youthSpace: YouthStage,
    private readonly replay: ReplayConversation,
    private readonly summaries: ImportSummaries,
  ) {}

  /** Throws an `ImportProblem` when the files can't be used, before anything is done, or when a deed is refused. */
  async execute(wanted: PolisImport, say: (line: string) => void): Promise<ImportSummary> {
    const conversation = leaveOut(await readConversation(wanted.folder), wanted.leaveOut);
    checkPlayable(conversation);
    say(`“${conversation.topic}”: ${conversation.statements.length} statements and ${conversation.votes.length} votes were read and checked`);
    const source = `${conversation.source}:${wanted.youth ? 'youth' : 'consultation'}`;
    const stage = await (wanted.youth ? this.youthSpace : this.consultation).set(conversation, source);
    say(`${stage.people.size} people have come in`);
    await this.replay.execute(conversation, source, stage, say);
    return this.summaries.of(source, stage.roundId);
  }
}

/** There is something to do, and nobody voted on what was never put to people. */
function checkPlayable({ statements, votes }: Conversation): void {
  if (statements.length === 0) throw new ImportProblem('there is no statement to import');
  const waiting = new Set(statements.filter(({ state }) => state === 'waiting').map(({ id }) => id));
  const early = votes.find(({ statementId }) => waiting.has(statementId));
  if (early) throw new ImportProblem(`statement ${early.statementId} still waits for a moderator: there can be no vote on it (--leave-out ${early.statementId} skips it)`, early);
}

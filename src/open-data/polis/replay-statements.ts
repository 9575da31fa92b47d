import { Injectable } from '@nestjs/common';
import { SuggestStatement } from '../../opinions/index.js';
import { Clock, isRefusal } from '../../platform/index.js';
import { ImportProblem } from '../import-problem.js';
import { ImportRecords } from '../import-records.js';
import type { Conversation, SourceStatement } from './conversation.js';
import { DecideInSource } from './decide-in-source.js';
import type { Progress } from './progress.js';
import type { Stage } from './stage.js';

/** Suggests the statements again, each at its own time by its own author. */
@Injectable()
export class ReplayStatements {
  constructor(
    private readonly clock: Clock,
    private readonly records: ImportRecords,
    private readonly suggest: SuggestStatement,
    private readonly decide: DecideInSource,
  ) {}

  /** Ids by the source's ids. One that the source rejected is put to people first, for it was voted on. */
  async execute(conversation: Conversation, source: string, stage: Stage, progress: Progress): Promise<Map<string, string>> {
    const ids = await this.records.of(source, 'statement');
    for (const statement of conversation.statements) {
      const id = ids.get(statement.id) ?? (await this.add(source, stage, statement));
      ids.set(statement.id, id);
      if (stage.isPremoderated && statement.state !== 'waiting') {
        await this.decide.execute(source, stage, { statement, id, action: 'publish', at: statement.writtenAt });
      }
      progress.done();
    }
    return ids;
  }

  private async add(source: string, stage: Stage, statement: SourceStatement): Promise<string> {
    const author = stage.people.get(statement.authorId);
    if (!author) throw new Error(`Author ${statement.authorId} has not come in`);
    const made = await this.clock.at(statement.writtenAt, () =>
      this.records.record(source, async () => {
        const suggested = await this.suggest.execute(author, { roundId: stage.roundId, text: statement.text, language: 'en' });
        return isRefusal(suggested) ? suggested : [{ kind: 'statement', key: statement.id, id: suggested.id }];
      }),
    );
    if (isRefusal(made)) throw new ImportProblem(made.texts.en, statement);
    return made[0]?.id ?? '';
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Answerables, AnswersDueReader, type Answerable, type AnswerSubject } from '../../answers/index.js';
import { globalId, localText, type GraphqlContext, type Transaction } from '../../platform/index.js';
import { YouthThreadEntity } from '../threads/index.js';
import { HandedThreadEntity } from './handed-thread.entity.js';
import { HandedThreadsReader } from './handed-threads.reader.js';

/**
 * Tells the room of answers what was asked for young people: the worker's words, read where the answer is. Nobody is
 * asked for a verdict in public: a few young people's would show (Y6).
 */
@Injectable()
export class AnswerableThread implements Answerable, OnModuleInit {
  constructor(
    private readonly answerables: Answerables,
    private readonly reader: HandedThreadsReader,
    private readonly dues: AnswersDueReader,
  ) {}

  onModuleInit(): void {
    this.answerables.register('thread', this);
  }

  async describe(context: GraphqlContext, ids: readonly string[]): Promise<AnswerSubject[]> {
    const questions = await this.reader.questions(ids);
    const dues = await Promise.all(ids.map((id) => this.dues.dueOn(context).load(`thread:${id}`)));
    return ids.map((id, place) => {
      const { text: title, language } = localText(questions[place] ?? {}, context.viewer.language);
      const due = dues[place];
      return { kind: 'thread', id: globalId('handed', id), title, language, path: due ? `/answers/${due.id}` : '/answers' };
    });
  }

  /** It comes back to those in the space, who say what they think of the answer (Y10). */
  async answered(tx: Transaction, id: string): Promise<void> {
    const handed = await tx.find(HandedThreadEntity, { id });
    const thread = handed && (await tx.lock(YouthThreadEntity, { id: handed.threadId }));
    if (!thread) return;
    if (thread.state === 'handed-over') await tx.save(YouthThreadEntity, { ...thread, state: 'back', version: thread.version + 1 });
    tx.record({ kind: 'youth-thread.answered', topics: [`youth-thread:${thread.id}`, `youth-space:${thread.spaceId}`] });
  }
}

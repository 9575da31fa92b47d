import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Answerables, AnswersDueReader, type Answerable, type AnswerSubject } from '../../answers/index.js';
import { globalId, localText, type GraphqlContext, type Transaction } from '../../platform/index.js';
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

  /** Told to those in the space. */
  async answered(tx: Transaction, id: string): Promise<void> {
    const handed = await tx.find(HandedThreadEntity, { id });
    if (handed) tx.record({ kind: 'youth-thread.answered', topics: [`youth-thread:${handed.threadId}`] });
  }
}

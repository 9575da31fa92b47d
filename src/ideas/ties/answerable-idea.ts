import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Answerables, type Answerable, type AnswerSubject } from '../../answers/index.js';
import { globalId, inLanguage, type GraphqlContext, type Transaction } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaAnswered } from '../idea.events.js';
import { IdeasReader } from '../ideas.reader.js';

/** The duty to answer stays public when a moderator hides an idea; the idea's words don't. */
const HIDDEN = { en: 'An idea that is no longer shown', cy: 'Syniad nad yw’n cael ei ddangos mwyach' };

/** Tells the room of answers what an idea is, and the idea that it was answered. */
@Injectable()
export class AnswerableIdea implements Answerable, OnModuleInit {
  constructor(
    private readonly answerables: Answerables,
    private readonly reader: IdeasReader,
  ) {}

  onModuleInit(): void {
    this.answerables.register('idea', this);
  }

  describe(context: GraphqlContext, ids: readonly string[]): Promise<AnswerSubject[]> {
    return Promise.all(ids.map((id) => this.describeOne(context, id)));
  }

  async answered(tx: Transaction, id: string): Promise<void> {
    const idea = await tx.lock(IdeaEntity, { id });
    if (!idea) throw new Error(`The idea ${id} that was answered is gone`);
    idea.state = 'answered';
    idea.version += 1;
    tx.record(ideaAnswered(idea));
    await tx.save(IdeaEntity, idea);
  }

  private async describeOne(context: GraphqlContext, uuid: string): Promise<AnswerSubject> {
    const idea = await this.reader.byId(context, uuid);
    const id = globalId('idea', uuid);
    const words = inLanguage(HIDDEN, context.viewer.language);
    return { kind: 'idea', id, path: `/ideas/${id}`, title: idea?.title ?? words.text, language: idea?.language ?? words.language };
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Answerables, type Answerable, type AnswerSubject, type TalkedAbout, type TalkWanted } from '../../answers/index.js';
import { Database, globalId, inLanguage, type GraphqlContext, type Transaction } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaAnswered, thresholdReached } from '../idea.events.js';
import { IdeasReader } from '../ideas.reader.js';

/** The duty to answer stays public when a moderator hides an idea; the idea's words don't. */
const HIDDEN = { en: 'An idea that is no longer shown', cy: 'Syniad nad yw’n cael ei ddangos mwyach' };

/** Tells the room of answers what an idea is, and the idea that it was answered. */
@Injectable()
export class AnswerableIdea implements Answerable, OnModuleInit {
  constructor(
    private readonly answerables: Answerables,
    private readonly reader: IdeasReader,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.answerables.register('idea', this);
  }

  describe(context: GraphqlContext, ids: readonly string[]): Promise<AnswerSubject[]> {
    return Promise.all(ids.map((id) => this.describeOne(context, id)));
  }

  answered(tx: Transaction, id: string): Promise<void> {
    return this.move(tx, id, 'answered');
  }

  reopened(tx: Transaction, id: string): Promise<void> {
    return this.move(tx, id, 'awaiting-answer');
  }

  async askedBy(profileId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from idea where author_id = $1 and id = any($2)
       union select idea_id from idea_support where profile_id = $1 and idea_id = any($2)`,
      [profileId, ids],
    );
    return rows.map(({ id }) => id);
  }

  async talkedAbout({ organisationId, wardId, since, first }: TalkWanted): Promise<TalkedAbout[]> {
    return this.database.rows<TalkedAbout & Record<string, unknown>>(
      `select i.id, (supports.count + arguments.count)::int as activity from idea i
       cross join lateral (select count(*) from idea_support where idea_id = i.id and supported_at >= $3) supports
       cross join lateral (select count(*) from idea_argument where idea_id = i.id and written_at >= $3 and hidden_at is null) arguments
       where i.organisation_id = $1 and ($2::uuid is null or i.ward_id = $2) and i.hidden_at is null and i.closes_at > $3
         and supports.count + arguments.count > 0
       order by activity desc, i.id desc limit $4`,
      [organisationId, wardId, since, first],
    );
  }

  private async move(tx: Transaction, id: string, state: 'answered' | 'awaiting-answer'): Promise<void> {
    const idea = await tx.lock(IdeaEntity, { id });
    if (!idea) throw new Error(`The idea ${id} that was answered is gone`);
    idea.state = state;
    idea.version += 1;
    tx.record(state === 'answered' ? ideaAnswered(idea) : thresholdReached(idea));
    await tx.save(IdeaEntity, idea);
  }

  private async describeOne(context: GraphqlContext, uuid: string): Promise<AnswerSubject> {
    const idea = await this.reader.byId(context, uuid);
    const id = globalId('idea', uuid);
    const words = inLanguage(HIDDEN, context.viewer.language);
    return { kind: 'idea', id, path: `/ideas/${id}`, title: idea?.title ?? words.text, language: idea?.language ?? words.language };
  }
}

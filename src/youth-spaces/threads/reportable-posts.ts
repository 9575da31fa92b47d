import { Injectable } from '@nestjs/common';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../../moderation/index.js';
import { Database, globalId, inLanguage, renderMarkdown, type Language, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { firstShown } from './keep-post.js';
import { toAuthor, POST_TABLES, type PostRow } from './post-row.js';
import { YouthPostEntity } from './post.entity.js';
import { stateAfter } from './post.rules.js';
import { PostsReader } from './posts.reader.js';
import { YouthThreadEntity } from './thread.entity.js';

interface CardRow extends Pick<PostRow, 'id' | 'version' | 'thread_id' | 'author_id' | 'author_kind' | 'author_name' | 'pseudonym' | 'body'> {
  question: Texts;
  answers: string | null;
}

const EXCERPT = 200;

/** Answers moderation for posts. */
@Injectable()
export class ReportablePosts implements Reportable {
  readonly kind = 'post';
  readonly idKind = 'post';

  constructor(
    private readonly database: Database,
    private readonly reader: PostsReader,
    reportables: Reportables,
  ) {
    reportables.register(this);
  }

  /** The thread before its post, as everybody who writes. */
  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const meant = await tx.find(YouthPostEntity, { id });
    const thread = meant && (await tx.lock(YouthThreadEntity, { id: meant.threadId }));
    const post = thread && (await tx.lock(YouthPostEntity, { id }));
    if (!post || post.state === 'gone') return null;
    const [space] = await tx.query<{ organisation_id: string }>('select organisation_id from youth_space where id = $1', [thread.spaceId]);
    if (!space) return null;
    return { version: post.version, scope: { kind: 'youth-space', id: thread.spaceId }, organisationId: space.organisation_id, authorId: post.authorId };
  }

  isVisibleTo(viewer: Viewer, id: string): Promise<boolean> {
    return this.reader.isVisibleTo(viewer, id);
  }

  async cards(viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow & Record<string, unknown>>(
      `select m.id, m.version, m.thread_id, m.author_id, author.kind as author_kind, author.display_name as author_name, member.pseudonym,
         m.body, t.question, parent.body as answers
       from ${POST_TABLES} left join youth_post parent on parent.id = m.reply_to_id
       where m.id = any($1) and m.state <> 'gone'`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row, viewer.language)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async carryOut(tx: Transaction, { id, action }: DecisionToCarryOut): Promise<Problem | null> {
    const post = await tx.lock(YouthPostEntity, { id });
    const thread = post && (await tx.lock(YouthThreadEntity, { id: post.threadId }));
    if (!post || !thread) return new ActionNotPossible();
    const [state, wasShown] = [stateAfter(action), post.state === 'published'];
    await tx.save(YouthPostEntity, { ...post, state, heldBecause: [], version: post.version + 1, shownAt: firstShown({ ...post, state }, tx.now) });
    await tx.save(YouthThreadEntity, { ...thread, version: thread.version + 1 });
    tx.record({ kind: 'post.decided', topics: [`youth-thread:${thread.id}`], facts: { posts: id, wasShown } });
    return null;
  }
}

/** What was written, the question and what it answers; of its author the pseudonym alone (W8). */
function toCard(row: CardRow, language: Language): CaseCard {
  const question = inLanguage(row.question, language).text;
  return {
    excerpt: row.body.slice(0, EXCERPT),
    html: renderMarkdown(row.body),
    authorName: toAuthor(row, language).name,
    context: row.answers ? [question, row.answers] : [question],
    path: `/youth/threads/${globalId('thread', row.thread_id)}`,
    version: row.version,
  };
}

import { Injectable } from '@nestjs/common';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../moderation/index.js';
import { Database, globalId, renderMarkdown, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { IdeaEntity } from './idea.entity.js';
import { ideaModerated } from './idea.events.js';

interface CardRow {
  [column: string]: unknown;
  id: string;
  title: string;
  body: string;
  author_name: string;
}

/** Its words don't change once it is published; supports, which do, are nothing to a moderator. */
const VERSION = 1;

/** Answers moderation for ideas. */
@Injectable()
export class ReportableIdeas implements Reportable {
  readonly kind = 'idea';
  readonly idKind = 'idea';

  constructor(
    private readonly database: Database,
    reportables: Reportables,
  ) {
    reportables.register(this);
  }

  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const idea = await tx.lock(IdeaEntity, { id });
    if (!idea) return null;
    const { organisationId, authorId } = idea;
    return { version: VERSION, scope: { kind: 'organisation', id: organisationId }, organisationId, authorId };
  }

  async isVisibleTo(_viewer: Viewer, id: string): Promise<boolean> {
    return (await this.database.row('select 1 from idea where id = $1 and hidden_at is null', [id])) !== null;
  }

  async cards(_viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow>(
      `select i.id, i.title, i.body, author.display_name as author_name
       from idea i join profile author on author.id = i.author_id where i.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async carryOut(tx: Transaction, { id, action }: DecisionToCarryOut): Promise<Problem | null> {
    const idea = await tx.lock(IdeaEntity, { id });
    if (!idea || action === 'ask-for-changes') return new ActionNotPossible();
    idea.hiddenAt = action === 'publish' ? null : tx.now;
    idea.version += 1;
    tx.record(ideaModerated(idea));
    await tx.save(IdeaEntity, idea);
    return null;
  }
}

function toCard({ id, title, body, author_name }: CardRow): CaseCard {
  const card = { excerpt: title, html: renderMarkdown(body), authorName: author_name, context: [] };
  return { ...card, path: `/ideas/${globalId('idea', id)}`, version: VERSION };
}

import { Injectable } from '@nestjs/common';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../../moderation/index.js';
import { Database, globalId, isRefusal, renderMarkdown, type Problem, type Transaction } from '../../platform/index.js';
import { columnsOf, wordsOf, type IdeaContent } from '../content/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { IdeaVersionEntity } from './version.entity.js';
import { howToRevise } from './version.rules.js';

interface CardRow {
  [column: string]: unknown;
  id: string;
  idea_id: string;
  content: IdeaContent;
  reason: string | null;
  title: string;
  author_name: string;
}

/** Answers moderation for new words of an idea that wait for a clerk. Nobody else sees them, so that nobody can report them. */
@Injectable()
export class ReportableVersions implements Reportable {
  readonly kind = 'idea-version';
  readonly idKind = 'ideaversion';

  constructor(
    private readonly database: Database,
    reportables: Reportables,
  ) {
    reportables.register(this);
  }

  /** The idea before its version, as its author. */
  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const meant = await tx.find(IdeaVersionEntity, { id });
    const idea = meant && (await tx.lock(IdeaEntity, { id: meant.ideaId }));
    if (!idea) return null;
    const { organisationId, authorId } = idea;
    return { version: 1, scope: { kind: 'organisation', id: organisationId }, organisationId, authorId };
  }

  isVisibleTo(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async cards(_viewer: unknown, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow>(
      `select v.id, v.idea_id, v.content, v.reason, i.title, author.display_name as author_name
       from idea_version v join idea i on i.id = v.idea_id join profile author on author.id = i.author_id where v.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async carryOut(tx: Transaction, { id, action }: DecisionToCarryOut): Promise<Problem | null> {
    const version = await tx.lock(IdeaVersionEntity, { id });
    const idea = version && (await tx.lock(IdeaEntity, { id: version.ideaId }));
    if (!version || !idea || version.state === 'published') return new ActionNotPossible();
    if (action === 'publish') return this.publish(tx, idea, version);
    await tx.save(IdeaVersionEntity, { ...version, state: 'refused' });
    await tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
    return null;
  }

  /** By the same rule as when it was written: the threshold may have been reached since. */
  private async publish(tx: Transaction, idea: IdeaEntity, version: IdeaVersionEntity): Promise<Problem | null> {
    const how = howToRevise(idea, tx.now);
    if (isRefusal(how) || version.number < idea.textNumber) return new ActionNotPossible();
    await tx.save(IdeaVersionEntity, { ...version, state: 'published', heldBecause: [] });
    Object.assign(idea, columnsOf(version.content), { textNumber: version.number, version: idea.version + 1 });
    tx.record(ideaTold(idea, 'revised', { textNumber: version.number, tellSupporters: how === 'new-version' }));
    await tx.save(IdeaEntity, idea);
    return null;
  }
}

/** With why it was changed, which is published with the words. */
function toCard({ idea_id, content, reason, title, author_name }: CardRow): CaseCard {
  const words = [wordsOf(content), reason].filter(Boolean).join('\n\n');
  const card = { excerpt: content.title, html: renderMarkdown(words), authorName: author_name, context: [title] };
  return { ...card, path: `/ideas/${globalId('idea', idea_id)}`, version: 1 };
}

import { Injectable } from '@nestjs/common';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../../moderation/index.js';
import { Database, globalId, renderMarkdown, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaModerated } from '../idea.events.js';
import { ArgumentEntity } from './argument.entity.js';

interface CardRow {
  [column: string]: unknown;
  id: string;
  version: number;
  text: string;
  idea_id: string;
  title: string;
  author_name: string;
}

const EXCERPT = 200;

/** Answers moderation for arguments. */
@Injectable()
export class ReportableArguments implements Reportable {
  readonly kind = 'argument';
  readonly idKind = 'arg';

  constructor(
    private readonly database: Database,
    reportables: Reportables,
  ) {
    reportables.register(this);
  }

  /** The idea before its argument, as everybody who argues. */
  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const meant = await tx.find(ArgumentEntity, { id });
    const idea = meant && (await tx.lock(IdeaEntity, { id: meant.ideaId }));
    const argument = idea && (await tx.lock(ArgumentEntity, { id }));
    if (!argument) return null;
    const { organisationId } = idea;
    return { version: argument.version, scope: { kind: 'organisation', id: organisationId }, organisationId, authorId: argument.authorId };
  }

  async isVisibleTo(_viewer: Viewer, id: string): Promise<boolean> {
    const found = await this.database.row(
      'select 1 from idea_argument a join idea i on i.id = a.idea_id where a.id = $1 and a.hidden_at is null and i.hidden_at is null',
      [id],
    );
    return found !== null;
  }

  async cards(_viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow>(
      `select a.id, a.version, a.text, a.idea_id, i.title, author.display_name as author_name
       from idea_argument a join idea i on i.id = a.idea_id join profile author on author.id = a.author_id where a.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async carryOut(tx: Transaction, { id, action }: DecisionToCarryOut): Promise<Problem | null> {
    const argument = await tx.lock(ArgumentEntity, { id });
    const idea = argument && (await tx.lock(IdeaEntity, { id: argument.ideaId }));
    if (!argument || !idea || action === 'ask-for-changes') return new ActionNotPossible();
    await tx.save(ArgumentEntity, { ...argument, hiddenAt: action === 'publish' ? null : tx.now, version: argument.version + 1 });
    await tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
    tx.record(ideaModerated(idea));
    return null;
  }
}

function toCard({ version, text, idea_id, title, author_name }: CardRow): CaseCard {
  const card = { excerpt: text.slice(0, EXCERPT), html: renderMarkdown(text), authorName: author_name, context: [title] };
  return { ...card, path: `/ideas/${globalId('idea', idea_id)}`, version };
}

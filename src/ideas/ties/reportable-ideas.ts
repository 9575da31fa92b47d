import { Injectable } from '@nestjs/common';
import { liftAnswerDue, restoreAnswerDue } from '../../answers/index.js';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../../moderation/index.js';
import { Database, globalId, renderMarkdown, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaModerated } from '../idea.events.js';
import { SHOWN } from '../idea-row.js';
import { openIdea } from '../open-idea.js';
import { openIdeaDue } from '../support/index.js';
import { IdeaVersionEntity } from '../versions/index.js';

interface CardRow {
  [column: string]: unknown;
  id: string;
  title: string;
  body: string;
  need: string | null;
  outcome_wanted: string | null;
  self_help: string | null;
  text_number: number;
  author_name: string;
}

const REMOVED = { en: 'A moderator hid the idea.', cy: 'Cuddiodd cymedrolwr y syniad.' };

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
    const { organisationId, authorId, textNumber } = idea;
    // Supports, which change too, are nothing to a moderator.
    return { version: textNumber, scope: { kind: 'organisation', id: organisationId }, organisationId, authorId };
  }

  async isVisibleTo(_viewer: Viewer, id: string): Promise<boolean> {
    return (await this.database.row(`select 1 from idea i where i.id = $1 and ${SHOWN}`, [id])) !== null;
  }

  async cards(_viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow>(
      `select i.id, i.title, i.body, i.need, i.outcome_wanted, i.self_help, i.text_number, author.display_name as author_name
       from idea i join profile author on author.id = i.author_id where i.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** What was held opens when it is published; its author may change it until then, asked to or not. */
  async carryOut(tx: Transaction, { id, action, moderator }: DecisionToCarryOut): Promise<Problem | null> {
    const idea = await tx.lock(IdeaEntity, { id });
    if (!idea || (action === 'ask-for-changes' && idea.state !== 'held')) return new ActionNotPossible();
    if (action === 'publish' && idea.state === 'held') {
      await tx.manager.update(IdeaVersionEntity, { ideaId: id, number: idea.textNumber }, { state: 'published', heldBecause: [] });
      await openIdea(tx, idea);
      return null;
    }
    if (action !== 'ask-for-changes') await this.hideOrShow(tx, idea, { isShown: action === 'publish', moderator });
    idea.version += 1;
    tx.record(ideaModerated(idea));
    await tx.save(IdeaEntity, idea);
    return null;
  }

  /** Nobody owes an answer on what is hidden; shown again, it is owed as before. */
  private async hideOrShow(tx: Transaction, idea: IdeaEntity, { isShown, moderator }: { isShown: boolean; moderator: Viewer }): Promise<void> {
    const subject = { kind: 'idea', id: idea.id };
    idea.hiddenAt = isShown ? null : tx.now;
    if (!isShown) await liftAnswerDue(tx, { subject, because: 'removed', reason: REMOVED, actor: moderator });
    else if (idea.state === 'awaiting-answer') await openIdeaDue(tx, idea);
    else await restoreAnswerDue(tx, subject, moderator);
  }
}

function toCard({ id, title, author_name, text_number, ...words }: CardRow): CaseCard {
  const html = renderMarkdown([words.body, words.need, words.outcome_wanted, words.self_help].filter(Boolean).join('\n\n'));
  const card = { excerpt: title, html, authorName: author_name, context: [] };
  return { ...card, path: `/ideas/${globalId('idea', id)}`, version: text_number };
}

import { Injectable } from '@nestjs/common';
import { liftAnswerDue, openAnswerDue, restoreAnswerDue } from '../answers/index.js';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../moderation/index.js';
import { Database, globalId, renderMarkdown, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { QuestionEntity } from './question.entity.js';
import { questionEvent } from './question.events.js';
import { isInTheMaking } from './question.rules.js';
import { QUESTION_IS_PUBLIC } from './questions.reader.js';

interface CardRow {
  [column: string]: unknown;
  id: string;
  title: string;
  body: string;
  wording: number;
  author_name: string;
}

const REMOVED = { en: 'A moderator hid the question.', cy: 'Cuddiodd cymedrolwr y cwestiwn.' };

/** Answers moderation for questions: before they are published, and when somebody reports one. */
@Injectable()
export class ReportableQuestions implements Reportable {
  readonly kind = 'question';
  readonly idKind = 'question';

  constructor(
    private readonly database: Database,
    reportables: Reportables,
  ) {
    reportables.register(this);
  }

  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const question = await tx.lock(QuestionEntity, { id });
    if (!question || question.state === 'withdrawn' || question.state === 'joined') return null;
    const { organisationId, authorId, wording } = question;
    return { version: wording, scope: { kind: 'organisation', id: organisationId }, organisationId, authorId };
  }

  async isVisibleTo(_viewer: Viewer, id: string): Promise<boolean> {
    return (await this.database.row(`select 1 from question q where q.id = $1 and ${QUESTION_IS_PUBLIC}`, [id])) !== null;
  }

  async cards(_viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow>(
      `select q.id, q.title, q.body, q.wording, author.display_name as author_name
       from question q join profile author on author.id = q.author_id where q.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async carryOut(tx: Transaction, { id, action, moderator }: DecisionToCarryOut): Promise<Problem | null> {
    const question = await tx.lock(QuestionEntity, { id });
    if (!question) return new ActionNotPossible();
    if (action === 'publish') return this.publish(tx, question, moderator);
    if (action === 'ask-for-changes') return this.giveBack(tx, question);
    question.hiddenAt = tx.now;
    await liftAnswerDue(tx, { subject: { kind: 'question', id }, because: 'removed', reason: REMOVED, actor: moderator });
    return this.save(tx, question, 'moderated');
  }

  /** From now on it is public and an answer is owed; where nobody can owe one, it can't be. */
  private async publish(tx: Transaction, question: QuestionEntity, moderator: Viewer): Promise<Problem | null> {
    question.hiddenAt = null;
    const { id, organisationId, wardId, councillorId } = question;
    const subject = { kind: 'question', id };
    if (question.state === 'answered') {
      await restoreAnswerDue(tx, subject, moderator);
      return this.save(tx, question, 'moderated');
    }
    const due = await openAnswerDue(tx, { subject, organisationId, wardId, councillorId, rule: 'question-published' });
    if (!due) return new ActionNotPossible();
    if (isInTheMaking(question.state)) question.state = 'published';
    question.publishedAt ??= tx.now;
    return this.save(tx, question, 'published');
  }

  /** Its author puts it otherwise, before anybody has seen it. */
  private async giveBack(tx: Transaction, question: QuestionEntity): Promise<Problem | null> {
    if (question.publishedAt || !isInTheMaking(question.state)) return new ActionNotPossible();
    question.state = 'returned';
    return this.save(tx, question, 'returned');
  }

  private async save(tx: Transaction, question: QuestionEntity, what: 'published' | 'returned' | 'moderated'): Promise<null> {
    question.version += 1;
    tx.record(questionEvent(what, question));
    await tx.save(QuestionEntity, question);
    return null;
  }
}

function toCard({ id, title, body, wording, author_name }: CardRow): CaseCard {
  const html = renderMarkdown(`**${title}**\n\n${body}`);
  return { excerpt: title, html, authorName: author_name, context: [], path: `/questions/${globalId('question', id)}`, version: wording };
}

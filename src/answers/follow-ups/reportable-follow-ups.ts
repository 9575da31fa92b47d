import { Injectable } from '@nestjs/common';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type ModerationAction, type Reportable, type ReportableFacts } from '../../moderation/index.js';
import { Database, globalId, renderMarkdown, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { followUpDay, followUpEvent } from './follow-up-clock.js';
import { FollowUpEntity, type FollowUpState } from './follow-up.entity.js';

interface CardRow {
  [column: string]: unknown;
  id: string;
  answer_due_id: string;
  text: string;
  name: string;
}

/** Its words don't change; that it was answered is nothing to a moderator. */
const VERSION = 1;

const AFTER: Record<ModerationAction, FollowUpState> = { publish: 'published', 'ask-for-changes': 'returned', hide: 'hidden', remove: 'hidden' };

/** Answers moderation for follow-up questions. One that is given back or hidden leaves its place to another. */
@Injectable()
export class ReportableFollowUps implements Reportable {
  readonly kind = 'follow-up';
  readonly idKind = 'followup';

  constructor(
    private readonly database: Database,
    reportables: Reportables,
  ) {
    reportables.register(this);
  }

  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const followUp = await tx.lock(FollowUpEntity, { id });
    const due = followUp && (await tx.find(AnswerDueEntity, { id: followUp.answerDueId }));
    if (!due) return null;
    const { organisationId } = due;
    return { version: VERSION, scope: { kind: 'organisation', id: organisationId }, organisationId, authorId: followUp.askerId };
  }

  async isVisibleTo(_viewer: Viewer, id: string): Promise<boolean> {
    return (await this.database.row(`select 1 from answer_follow_up where id = $1 and state = 'published'`, [id])) !== null;
  }

  async cards(_viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow>(
      `select f.id, f.answer_due_id, f.text, p.display_name as name from answer_follow_up f join profile p on p.id = f.asker_id where f.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async carryOut(tx: Transaction, { id, action }: DecisionToCarryOut): Promise<Problem | null> {
    const followUp = await tx.lock(FollowUpEntity, { id });
    const due = followUp && (await tx.find(AnswerDueEntity, { id: followUp.answerDueId }));
    if (!due || (action === 'ask-for-changes' && followUp.state !== 'waiting')) return new ActionNotPossible();
    if (action === 'publish' && (await isTaken(tx, followUp))) return new ActionNotPossible();
    const isPut = action === 'publish' && followUp.repliedAt === null;
    const dueOn = isPut ? await followUpDay(tx, due) : followUp.dueOn;
    const kept = await tx.save(FollowUpEntity, { ...followUp, dueOn, state: AFTER[action], version: followUp.version + 1 });
    tx.record(answerDueEvent('answer.followed-up', due, { state: AFTER[action] }));
    if (isPut) tx.record(followUpEvent('answer.follow-up-put', due, kept));
    return null;
  }
}

/** Somebody else's question has the place meanwhile. */
async function isTaken(tx: Transaction, { id, answerDueId, toProfileId }: FollowUpEntity): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from answer_follow_up where answer_due_id = $1 and to_profile_id = $2 and id <> $3 and state in ('waiting', 'published')`,
    [answerDueId, toProfileId, id],
  );
  return rows.length > 0;
}

function toCard({ answer_due_id, text, name }: CardRow): CaseCard {
  return { excerpt: text.slice(0, 200), html: renderMarkdown(text), authorName: name, context: [], path: `/answers/${globalId('due', answer_due_id)}`, version: VERSION };
}

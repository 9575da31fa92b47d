import { councillorsInOffice, OrganisationEntity, type CouncillorInOffice } from '../identity/index.js';
import { jurisdictionOf, newId, type Transaction } from '../platform/index.js';
import { AnswerDueEntity } from './answer-due.entity.js';
import { answerDueEvent } from './answer-due.events.js';
import { dueDay, whoOwes, type Concerns } from './answer-due.rules.js';
import { addHolder } from './clock/index.js';

export interface AnswerAsked extends Concerns {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly organisationId: string;
  /** What makes it due: `support-threshold`, `question-published`, `thread-handed-over`, `theme-handed-over`. */
  readonly rule: string;
}

/**
 * Opens the duty to answer as part of the deed that makes it due; asked again, it is the same duty. Null where nobody
 * can owe one: the council has no councillor in office, or hasn't said in how many days it answers.
 */
export async function openAnswerDue(tx: Transaction, asked: AnswerAsked): Promise<AnswerDueEntity | null> {
  const organisation = await tx.find(OrganisationEntity, { id: asked.organisationId });
  const owing = whoOwes(await councillorsInOffice(tx, asked.organisationId), asked);
  if (!organisation?.answerDays || !owing) return null;
  const dueOn = dueDay(tx.now, organisation.answerDays, jurisdictionOf(organisation.jurisdiction).calendar);
  const isNew = await insert(tx, asked, owing, dueOn);
  const due = await tx.find(AnswerDueEntity, { subjectKind: asked.subject.kind, subjectId: asked.subject.id });
  if (due && isNew) {
    await addHolder(tx, due.id, owing, { how: 'by-rule' });
    tx.record(answerDueEvent('answer-due.opened', due));
    const details = { about: asked.subject, rule: asked.rule, owedBy: owing.profileId, dueOn };
    tx.audit({ organisationId: organisation.id, actor: 'system', act: 'answer-due.opened', subject: { kind: 'answer-due', id: due.id }, details });
  }
  return due;
}

/** The unique key decides who was first. A duty that was lifted and falls due anew runs from now, for whoever owes it now. */
async function insert(tx: Transaction, asked: AnswerAsked, owing: CouncillorInOffice, dueOn: string): Promise<boolean> {
  const rows = await tx.query(
    `insert into answer_due (id, subject_kind, subject_id, rule, organisation_id, ward_id, owed_by, owed_by_office, opened_at, due_on, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
     on conflict (subject_id, subject_kind) do update set lifted_at = null, lifted_because = null, lifted_reason = null, rule = excluded.rule,
       owed_by = excluded.owed_by, owed_by_office = excluded.owed_by_office, vacant_since = null, opened_at = excluded.opened_at,
       due_on = excluded.due_on, version = answer_due.version + 1
     where answer_due.lifted_at is not null and answer_due.answered_at is null
     returning id`,
    [
      ...[newId(), asked.subject.kind, asked.subject.id, asked.rule, asked.organisationId, asked.wardId ?? owing.wardId],
      ...[owing.profileId, JSON.stringify(owing.office), tx.now, dueOn],
    ],
  );
  return rows.length > 0;
}

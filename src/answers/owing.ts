import { councillorInOffice, type CouncillorInOffice } from '../identity/index.js';
import { jurisdictionOf, NotAllowed, NotAvailable, type Calendar, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { mayAnswer } from './answer-due.access.js';
import { AnswerDueEntity } from './answer-due.entity.js';

export interface Owing {
  readonly due: AnswerDueEntity;
  /** The viewer, with the office as held now. */
  readonly signatory: CouncillorInOffice;
}

/** A duty, locked, for the councillor who owes it; a problem for everybody else. */
export async function lockOwed(tx: Transaction, viewer: Viewer, dueId: string): Promise<Owing | Problem> {
  const due = await tx.lock(AnswerDueEntity, { id: dueId });
  if (!due) return new NotAvailable();
  const signatory = await councillorInOffice(tx, due.organisationId, viewer.profile?.id);
  return signatory && mayAnswer(viewer, due) ? { due, signatory } : new NotAllowed();
}

/** The calendar that a duty's days are counted by. */
export async function calendarOf(tx: Transaction, organisationId: string): Promise<Calendar> {
  const [row] = await tx.query<{ jurisdiction: string }>('select jurisdiction from organisation where id = $1', [organisationId]);
  return jurisdictionOf(row?.jurisdiction ?? '').calendar;
}

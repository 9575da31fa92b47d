import type { Problem } from '../../platform/index.js';
import type { ConcernEntity } from '../concern.entity.js';
import { HeldWhileOpen, NotHeld } from './hold.problems.js';

/** On hold from when the concern is raised until a reader ends it (E4). */
export function isHeld({ subjectKind, holdEndedAt }: Pick<ConcernEntity, 'subjectKind' | 'holdEndedAt'>): boolean {
  return subjectKind !== null && holdEndedAt === null;
}

export function refusalOfEndingHold(concern: Pick<ConcernEntity, 'state' | 'subjectKind' | 'holdEndedAt'>): Problem | null {
  if (!isHeld(concern)) return new NotHeld();
  return concern.state === 'closed' ? null : new HeldWhileOpen();
}

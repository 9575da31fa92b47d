import { NotAvailable, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { ConcernEntity } from './concern.entity.js';
import { SEES_CONCERN, seeing } from './readers.js';

/** For a deed on a concern: only for who sees it, now, and what others look the same as nothing (S2). */
export async function lockConcern(tx: Transaction, viewer: Viewer, id: string): Promise<Problem | ConcernEntity> {
  const concern = await tx.lock(ConcernEntity, { id });
  const seen = concern && (await tx.query(`select from concern c where c.id = $3 and ${SEES_CONCERN}`, [...seeing(viewer, tx.now), id]));
  return seen && seen.length > 0 ? concern : new NotAvailable();
}

import { electorateOf, type OrganisationEntity } from '../../identity/index.js';
import { dayOf, jurisdictionOf, type Day, type Transaction } from '../../platform/index.js';
import { thresholdFrom, USUAL_TERMS, type Terms } from './terms.rules.js';

export const TERMS_COLUMNS = `support_permille as "supportPermille", verdict_percent as "verdictPercent", verdict_least as "verdictLeast",
  verdict_days as "verdictDays", record_least as "recordLeast"`;

/** What is in force in a council on a day. */
export async function termsInForce(tx: Transaction, organisationId: string, day: Day): Promise<Terms> {
  const [terms] = await tx.query<Terms>(
    `select ${TERMS_COLUMNS} from answer_terms where organisation_id = $1 and from_day <= $2 order by from_day desc limit 1`,
    [organisationId, day],
  );
  return terms ?? USUAL_TERMS;
}

/**
 * Supports that make an answer due on something put to a council now: for the ward it concerns, or for the whole area.
 * Kept with the thing when it is opened: later terms apply to new things (V7). Null where nothing falls due.
 */
export async function supportThreshold(tx: Transaction, council: OrganisationEntity, wardId: string | null): Promise<number | null> {
  const today = dayOf(tx.now, jurisdictionOf(council.jurisdiction).calendar);
  const terms = await termsInForce(tx, council.id, today);
  return thresholdFrom(terms, council.supportThreshold, await electorateOf(tx, council.id, wardId, today));
}

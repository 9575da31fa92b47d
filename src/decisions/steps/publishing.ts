import { membersOn, preElectionPeriod, refusalOfLaunch, untranslated, type OrganisationEntity } from '../../identity/index.js';
import { asOneRefusal, dayOf, jurisdictionOf, NotAvailable, TranslationMissing, type Problem, type Texts, type Transaction } from '../../platform/index.js';
import { textsOfCites, type Cite } from '../cites/index.js';
import type { DecisionEntity } from '../decision.entity.js';
import { NotOnTheBody } from '../decision.problems.js';
import { refusalOfNotice } from '../decision.rules.js';
import { refusalsOfContent, textsOf, type WrittenContent } from '../versions/index.js';

export interface Publishing {
  readonly decision: DecisionEntity;
  readonly written: WrittenContent;
  readonly organisation: OrganisationEntity;
  readonly cites: readonly Cite[];
}

/** Everything that is in the way of publishing a decision for the first time, all at once (D1, D2, D9, L1). */
export async function refusalOfPublishing(tx: Transaction, publishing: Publishing): Promise<Problem | null> {
  const { decision, written, organisation, cites } = publishing;
  if (!(await namesItsOwn(tx, written, organisation.id))) return new NotAvailable();
  const jurisdiction = jurisdictionOf(organisation.jurisdiction);
  const { exceptionReasons, preElectionReason } = decision;
  return asOneRefusal([
    await refusalOfBody(tx, publishing),
    refusalOfNotice(decision, tx.now, jurisdiction),
    refusalOfLaunch(await preElectionPeriod(tx, organisation), preElectionReason),
    ...refusalsOfContent(written, decision, tx.now, jurisdiction),
    refusalOfLanguages(organisation, written, { 'exception.reasons': exceptionReasons, preElectionReason, ...textsOfCites(cites) }),
  ]);
}

/** A body's decision is brought before the public by one of its members (D1). */
async function refusalOfBody(tx: Transaction, { decision, organisation }: Publishing): Promise<Problem | null> {
  if (!decision.bodyId) return null;
  const members = await membersOn(tx, decision.bodyId, dayOf(tx.now, jurisdictionOf(organisation.jurisdiction).calendar));
  return members.some(({ profileId }) => profileId === decision.councillorId) ? null : new NotOnTheBody();
}

/** Each text in each language the council publishes in (L1). */
export function refusalOfLanguages(organisation: OrganisationEntity, written: WrittenContent, others: Record<string, Texts | null>): Problem | null {
  const given = Object.entries(others).filter((entry): entry is [string, Texts] => entry[1] !== null);
  const missing = untranslated(organisation, { ...textsOf(written), ...Object.fromEntries(given) });
  return missing.length > 0 ? new TranslationMissing(missing) : null;
}

/** Wards are of this council, and so are the people who declare an interest. */
export function areAllOf(tx: Transaction, organisationId: string, { wardIds, personIds }: { wardIds: readonly string[]; personIds: readonly string[] }): Promise<boolean> {
  return tx
    .query<{ all: boolean }>(
      `select not exists (select from unnest($2::uuid[]) named where not exists (select from ward w where w.id = named and w.organisation_id = $1))
         and not exists (select from unnest($3::uuid[]) named where not exists (select from profile p where p.id = named and p.organisation_id = $1)) as all`,
      [organisationId, wardIds, personIds],
    )
    .then(([known]) => known?.all ?? false);
}

/** What it names outside itself is there: the same for a first version and a later one. */
export function namesItsOwn(tx: Transaction, { content }: WrittenContent, organisationId: string): Promise<boolean> {
  return areAllOf(tx, organisationId, { wardIds: content.wardIds, personIds: content.interests.declared.map(({ personId }) => personId) });
}

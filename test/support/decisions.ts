import { PublishDecision, type DecisionEntity, type PublishDecisionInput, type RecordDecisionInput } from '../../src/decisions/index.js';
import { addDays, Database, dayOf, isRefusal, jurisdictionOf, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';

const { calendar } = jurisdictionOf('wales');

export const NO_INTERESTS = { noneDeclared: true, declared: [] };

/** A day so many days from the app's today. */
export const inDays = (app: TestApp, days: number): string => addDays(dayOf(app.clock.now(), calendar), days);

/** Everything a decision says when it is published; what a test is about, it says itself. */
export function aDecisionToPublish(app: TestApp, organisationId: string, wishes: Partial<PublishDecisionInput> = {}): PublishDecisionInput {
  return {
    organisationId,
    isKey: false,
    title: { en: 'The library’s hours', cy: 'Oriau’r llyfrgell' },
    summary: { en: 'When the library opens.', cy: 'Pryd mae’r llyfrgell yn agor.' },
    toDecide: { en: 'Whether it opens on **Sundays**.', cy: 'A fydd yn agor ar **ddydd Sul**.' },
    reasons: { en: 'People asked for it.', cy: 'Gofynnodd pobl amdano.' },
    options: [
      { title: { en: 'Open', cy: 'Agor' }, effects: { en: 'Busier.', cy: 'Prysurach.' }, cost: { en: '£100', cy: '£100' }, isPreferred: true },
      { title: { en: 'Stay shut', cy: 'Aros ar gau' }, effects: { en: 'As now.', cy: 'Fel nawr.' }, cost: null, isPreferred: false },
    ],
    whyKey: { en: 'It touches two wards.', cy: 'Mae’n cyffwrdd â dwy ward.' },
    whyPreferred: { en: 'It serves more people.', cy: 'Mae’n gwasanaethu mwy o bobl.' },
    interests: NO_INTERESTS,
    decidesOn: inDays(app, 1),
    exception: null,
    ...wishes,
  };
}

export async function aPublishedDecision(app: TestApp, councillor: Viewer, wishes: Partial<PublishDecisionInput> = {}): Promise<DecisionEntity> {
  const organisationId = councillor.profile?.organisationId ?? '';
  const decision = await app.get(PublishDecision).execute(councillor, aDecisionToPublish(app, organisationId, wishes));
  if (isRefusal(decision)) throw new Error(`No decision: ${decision.texts.en}`);
  return decision;
}

/** The ids of the options that stand, in their order. */
export async function optionsOf(app: TestApp, decision: DecisionEntity): Promise<string[]> {
  const rows = await app.get(Database).rows<{ options: { id: string }[] }>(
    'select options from decision_version where decision_id = $1 order by number desc limit 1',
    [decision.id],
  );
  return rows[0]?.options.map(({ id }) => id) ?? [];
}

/** A whole record, choosing the first option. */
export async function aRecord(app: TestApp, decision: DecisionEntity, wishes: Partial<RecordDecisionInput> = {}): Promise<RecordDecisionInput> {
  const [optionId = '', ...others] = await optionsOf(app, decision);
  return {
    decisionId: decision.id,
    version: decision.version,
    optionId,
    reasons: { en: 'It is wanted.', cy: 'Mae galw amdano.' },
    rejected: others.map((option) => ({ optionId: option, why: { en: 'Staying shut helps nobody.', cy: 'Nid yw cau yn helpu neb.' } })),
    interests: NO_INTERESTS,
    commitments: [],
    ...wishes,
  };
}

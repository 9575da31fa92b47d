import { dayOf, inWords, jurisdictionOf, problem, type Day, type Problem, type ProblemText, type Texts, type Transaction } from '../../platform/index.js';
import type { OrganisationEntity } from '../organisation.entity.js';

export interface PreElectionDays {
  readonly fromDay: Day;
  readonly untilDay: Day;
}

export const PreElectionReasonMissing = problem(
  'PreElectionReasonMissing',
  'There is an election soon: launching something now needs a recorded reason (D9).',
  ({ fromDay, untilDay }: PreElectionDays): ProblemText => ({
    en: `From ${inWords(fromDay, 'en')} to ${inWords(untilDay, 'en')} is the period before an election. Wait until it is over, or say why this can’t wait; the reason is published.`,
    cy: `Mae’r cyfnod cyn etholiad o ${inWords(fromDay, 'cy')} i ${inWords(untilDay, 'cy')}. Arhoswch nes iddo ddod i ben, neu dywedwch pam na all hyn aros; cyhoeddir y rheswm.`,
  }),
);

/** The period before an election that an organisation is in at the instant of the deed, or at that of the launch. */
export async function preElectionPeriod(
  tx: Transaction,
  organisation: Pick<OrganisationEntity, 'id' | 'jurisdiction'>,
  launchedAt: Date = tx.now,
): Promise<PreElectionDays | null> {
  const day = dayOf(launchedAt, jurisdictionOf(organisation.jurisdiction).calendar);
  const [period] = await tx.query<PreElectionDays>(
    `select from_day::text as "fromDay", until_day::text as "untilDay" from pre_election_period
     where organisation_id = $1 and from_day <= $2 and until_day >= $2 order by until_day desc limit 1`,
    [organisation.id, day],
  );
  return period ?? null;
}

/** May something be launched now: outside such a period always, within it with a reason (D9). */
export function refusalOfLaunch(period: PreElectionDays | null, reason: Texts | null): Problem | null {
  return period && Object.keys(reason ?? {}).length === 0 ? new PreElectionReasonMissing(period) : null;
}

import { Injectable } from '@nestjs/common';
import { Endings } from '../../identity/index.js';
import { Clock, Database, type Texts } from '../../platform/index.js';
import { activeWorkers } from '../standing.js';
import { FEWEST_ADULTS } from '../youth-space.rules.js';

/** Says before a worker’s appointment ends how many spaces it pauses: how many, and not which (W6, Y3). */
@Injectable()
export class EndingWorker {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    endings: Endings,
  ) {
    endings.register(({ role, profileId, organisationId }) => (role === 'youth-worker' ? this.foretell(profileId, organisationId) : Promise.resolve([])));
  }

  private async foretell(profileId: string, organisationId: string): Promise<Texts[]> {
    const row = await this.database.row<{ paused: number }>(
      `select count(*)::int as paused from youth_space s
       where s.organisation_id = $2 and s.state = 'open' and exists (select from ${activeWorkers('$3')} and p.id = $1)
         and (select count(distinct p.account_id) from ${activeWorkers('$3')} and p.id <> $1) < ${FEWEST_ADULTS}`,
      [profileId, organisationId, this.clock.now()],
    );
    const paused = row?.paused ?? 0;
    return paused === 0 ? [] : [wordsFor(paused)];
  }
}

function wordsFor(paused: number): Texts {
  if (paused === 1) {
    return {
      en: 'One youth space pauses at once: fewer than two youth workers are left in it. Its members can read, report and raise concerns; nobody can post.',
      cy: 'Mae un man ieuenctid yn oedi ar unwaith: mae llai na dau weithiwr ieuenctid ar ôl ynddo. Gall ei aelodau ddarllen, adrodd a chodi pryderon; ni all neb bostio.',
    };
  }
  return {
    en: `${paused} youth spaces pause at once: fewer than two youth workers are left in each. Their members can read, report and raise concerns; nobody can post.`,
    cy: `Mae mannau ieuenctid (${paused}) yn oedi ar unwaith: mae llai na dau weithiwr ieuenctid ar ôl ym mhob un. Gall eu haelodau ddarllen, adrodd a chodi pryderon; ni all neb bostio.`,
  };
}

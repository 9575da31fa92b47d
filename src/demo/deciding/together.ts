import { Injectable } from '@nestjs/common';
import { RecordDecision, WithdrawDecision, type DecisionEntity } from '../../decisions/index.js';
import type { BodyEntity } from '../../identity/index.js';
import type { Viewer } from '../../platform/index.js';
import type { DemoCast } from '../cast.js';
import { DemoPast } from '../past.js';
import type { DemoPlace } from '../place.js';
import { BENCHES, BENCHES_DECIDED, CLOCK, CLOCK_WITHDRAWN } from './committee-stories.js';
import { DemoPublishing } from './publishing.js';

interface Voters {
  readonly sam: Viewer;
  readonly clerk: Viewer;
  readonly cadi: Viewer;
  readonly morys: Viewer;
}

/** One decision that a committee took, with how each voted, and one that was withdrawn. */
@Injectable()
export class DemoTogether {
  constructor(
    private readonly past: DemoPast,
    private readonly publishing: DemoPublishing,
    private readonly record: RecordDecision,
    private readonly withdraw: WithdrawDecision,
  ) {}

  async execute(place: DemoPlace, { sam, clerk }: DemoCast, committee: { body: BodyEntity; cadi: Viewer; morys: Viewer }): Promise<void> {
    const benches = await this.publishing.execute(BENCHES, sam, { organisationId: place.town.id, bodyId: committee.body.id, daysAgo: 40, decidesIn: -9 });
    const days = { decidedOn: this.past.dayIn(-9), dueOn: this.past.dayIn(70) };
    await this.past.asOf(this.past.daysAgo(8, 10), () => this.decided(benches, { sam, clerk, ...committee }, days));
    const clock = await this.publishing.execute(CLOCK, sam, { organisationId: place.town.id, daysAgo: 25, decidesIn: 12 });
    await this.past.asOf(this.past.daysAgo(20, 10), () => this.withdraw.execute(sam, { decisionId: clock.id, version: clock.version, why: CLOCK_WITHDRAWN }));
  }

  private async decided(benches: DecisionEntity, { sam, clerk, cadi, morys }: Voters, { decidedOn, dueOn }: { decidedOn: string; dueOn: string }) {
    const { options } = await this.publishing.standing(benches.id);
    const [chosen, other] = options;
    const { reasons, rejected, interest, dissent, promise } = BENCHES_DECIDED;
    return this.record.execute(clerk, {
      ...{ decisionId: benches.id, version: benches.version, optionId: chosen ?? '', decidedOn, reasons },
      rejected: [{ optionId: other ?? '', why: rejected }],
      interests: { noneDeclared: false, declared: [{ personId: cadi.profile?.id ?? '', kind: 'pecuniary', what: interest }] },
      votes: [
        { memberId: sam.profile?.id ?? '', vote: 'for' },
        { memberId: cadi.profile?.id ?? '', vote: 'interest' },
        { memberId: morys.profile?.id ?? '', vote: 'abstained', dissent, dissentLanguage: 'en' },
      ],
      commitments: [{ what: promise, dueOn }],
    });
  }
}

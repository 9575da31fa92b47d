import { Injectable } from '@nestjs/common';
import { PublishDecision, RecordDecision, WithdrawDecision, type DecisionEntity } from '../decisions/index.js';
import { FoundBody, type BodyEntity } from '../identity/index.js';
import { Database, type Viewer } from '../platform/index.js';
import { BENCHES, BENCHES_DECIDED, CLOCK, CLOCK_WITHDRAWN } from './committee-stories.js';
import type { DemoCast } from './cast.js';
import { NO_INTERESTS, type DecisionStory } from './decision-stories.js';
import { DemoPast } from './past.js';
import { DemoPeople } from './people.js';
import type { DemoPlace } from './place.js';

/** The other two of the committee: one has an interest, one sees it differently. */
@Injectable()
export class DemoCommittee {
  constructor(
    private readonly past: DemoPast,
    private readonly people: DemoPeople,
    private readonly found: FoundBody,
  ) {}

  async execute(place: DemoPlace, { sam, clerk }: DemoCast): Promise<{ body: BodyEntity; cadi: Viewer; morys: Viewer }> {
    const [cadi, morys] = [await this.councillor('Cadi Chwedl', place), await this.councillor('Morys Makebelieve', place)];
    const members = [sam, cadi, morys].map(({ profile }) => ({ profileId: profile?.id ?? '', day: this.past.dayIn(-90) }));
    const name = { en: 'Environment Committee', cy: 'Pwyllgor yr Amgylchedd' };
    const body = await this.past.asOf(this.past.daysAgo(90, 10), () => this.found.execute(clerk, { organisationId: place.town.id, name, members }));
    return { body, cadi, morys };
  }

  private councillor(name: string, place: DemoPlace): Promise<Viewer> {
    const jobTitle = { en: 'Town Councillor', cy: 'Cynghorydd Tref' };
    return this.past.asOf(this.past.daysAgo(300), async () =>
      this.people.professional({ accountId: await this.people.account(name), name, organisationId: place.town.id, jobTitle, roles: ['councillor'] }),
    );
  }
}

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
    private readonly database: Database,
    private readonly publish: PublishDecision,
    private readonly record: RecordDecision,
    private readonly withdraw: WithdrawDecision,
  ) {}

  async execute(place: DemoPlace, { sam, clerk }: DemoCast, committee: { body: BodyEntity; cadi: Viewer; morys: Viewer }): Promise<void> {
    const benches = await this.published(BENCHES, sam, { organisationId: place.town.id, bodyId: committee.body.id, daysAgo: 40, decidesIn: -9 });
    const days = { decidedOn: this.past.dayIn(-9), dueOn: this.past.dayIn(70) };
    await this.past.asOf(this.past.daysAgo(8, 10), () => this.decided(benches, { sam, clerk, ...committee }, days));
    const clock = await this.published(CLOCK, sam, { organisationId: place.town.id, bodyId: null, daysAgo: 25, decidesIn: 12 });
    await this.past.asOf(this.past.daysAgo(20, 10), () => this.withdraw.execute(sam, { decisionId: clock.id, version: clock.version, why: CLOCK_WITHDRAWN }));
  }

  private async decided(benches: DecisionEntity, { sam, clerk, cadi, morys }: Voters, { decidedOn, dueOn }: { decidedOn: string; dueOn: string }) {
    const row = await this.database.row<{ options: { id: string }[] }>('select options from decision_version where decision_id = $1', [benches.id]);
    const [chosen, other] = (row?.options ?? []).map(({ id }) => id);
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

  private published(
    story: DecisionStory,
    councillor: Viewer,
    when: { organisationId: string; bodyId: string | null; daysAgo: number; decidesIn: number },
  ): Promise<DecisionEntity> {
    const { organisationId, bodyId, daysAgo, decidesIn } = when;
    const given = { ...story, organisationId, bodyId, interests: NO_INTERESTS, decidesOn: this.past.dayIn(decidesIn), exception: null };
    return this.past.asOf(this.past.daysAgo(daysAgo, 10), () => this.publish.execute(councillor, given));
  }
}

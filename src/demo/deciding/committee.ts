import { Injectable } from '@nestjs/common';
import { FoundBody, type BodyEntity } from '../../identity/index.js';
import type { Viewer } from '../../platform/index.js';
import type { DemoCast } from '../cast.js';
import { DemoPast } from '../past.js';
import { DemoPeople } from '../people.js';
import type { DemoPlace } from '../place.js';

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

import { Injectable } from '@nestjs/common';
import { OpenForViews, type CiteInput } from '../../decisions/index.js';
import type { IdeaEntity } from '../../ideas/index.js';
import { globalId } from '../../platform/index.js';
import type { DemoCast } from '../cast.js';
import { DemoConsultations } from '../consultations.js';
import { DemoPast } from '../past.js';
import type { DemoPlace } from '../place.js';
import { LIBRARY, LIBRARY_CONSULTATION } from './library-story.js';
import { MARKET, MARKET_CONSULTATION } from './market-story.js';
import { DemoMarketOutcome } from './market.js';
import { DemoPublishing } from './publishing.js';
import { SCHOOL_ROAD, SCHOOL_ROAD_DREW_ON } from './school-road-story.js';

/** Three decisions: one with a consultation going on, one decided after asking, one of which notice was just given. */
@Injectable()
export class DemoDecisions {
  constructor(
    private readonly past: DemoPast,
    private readonly publishing: DemoPublishing,
    private readonly openForViews: OpenForViews,
    private readonly consultations: DemoConsultations,
    private readonly market: DemoMarketOutcome,
  ) {}

  async execute(place: DemoPlace, cast: DemoCast, ideas: readonly IdeaEntity[]): Promise<void> {
    const { enid, sam } = cast;
    const market = await this.publishing.execute(MARKET, sam, { organisationId: place.town.id, daysAgo: 62, decidesIn: -12 });
    const asked = await this.consultations.open(MARKET_CONSULTATION, sam, { decision: market, daysAgo: 60, closesIn: -30, citizens: cast.citizens });
    await this.market.execute(market, asked, sam);
    const library = await this.publishing.execute(LIBRARY, enid, { organisationId: place.county.id, wardId: place.wards.harbour.id, daysAgo: 15, decidesIn: 26 });
    await this.past.asOf(this.past.daysAgo(12, 10), () => this.openForViews.execute(enid, { decisionId: library.id, version: library.version }));
    await this.consultations.open(LIBRARY_CONSULTATION, enid, { decision: library, daysAgo: 12, closesIn: 20, citizens: cast.citizens });
    const cites = ideas
      .filter(({ title }) => title === SCHOOL_ROAD_DREW_ON.idea)
      .map(({ id }): CiteInput => ({ thingId: globalId('idea', id), use: 'drew-on', why: SCHOOL_ROAD_DREW_ON.why }));
    await this.publishing.execute(SCHOOL_ROAD, enid, { organisationId: place.county.id, wardId: place.wards.riverside.id, daysAgo: 2, decidesIn: 40, cites });
  }
}

import { Injectable } from '@nestjs/common';
import { OpenForViews, PublishDecision, RecordDecision, type DecisionEntity } from '../decisions/index.js';
import { Database, type Viewer } from '../platform/index.js';
import type { DemoCast } from './cast.js';
import { DemoConsultations } from './consultations.js';
import { LIBRARY, LIBRARY_CONSULTATION, MARKET, MARKET_CONSULTATION, NO_INTERESTS, SCHOOL_ROAD, type DecisionStory } from './decision-stories.js';
import { DemoPast } from './past.js';
import type { DemoPlace } from './place.js';

/** What came of the market: people were heard, it was decided, and something was promised. */
@Injectable()
export class DemoMarketOutcome {
  constructor(
    private readonly past: DemoPast,
    private readonly database: Database,
    private readonly consultations: DemoConsultations,
    private readonly record: RecordDecision,
  ) {}

  async execute(decision: DecisionEntity, consultationId: string, sam: Viewer): Promise<void> {
    await this.consultations.conclude(consultationId, sam, 20);
    const now = await this.database.row<{ version: number; options: { id: string }[] }>(
      `select d.version, v.options from decision d join decision_version v on v.decision_id = d.id and v.number = d.version_number where d.id = $1`,
      [decision.id],
    );
    await this.past.asOf(this.past.daysAgo(12, 10), () =>
      this.record.execute(sam, {
        decisionId: decision.id,
        version: now?.version ?? 0,
        optionId: now?.options[0]?.id ?? '',
        reasons: {
          en: 'Most people who answered wanted the bus near. The car park is the only place with a stop beside it and room for every van.',
          cy: 'Roedd y rhan fwyaf o’r bobl a atebodd am gael y bws yn agos. Y maes parcio yw’r unig le â safle wrth ei ymyl a lle i bob fan.',
        },
        rejected: [
          {
            optionId: now?.options[1]?.id ?? '',
            why: {
              en: 'The school field: six stalls would have had to stay away, and it is ten minutes from the bus.',
              cy: 'Cae’r ysgol: byddai chwe stondin wedi gorfod cadw draw, ac mae’n ddeng munud o’r bws.',
            },
          },
        ],
        interests: NO_INTERESTS,
        commitments: [
          { what: { en: 'Keep 12 harbour spaces free for blue badges on market days', cy: 'Cadw 12 lle i fathodynnau glas ar ddiwrnodau marchnad' }, dueOn: this.past.dayIn(100) },
          { what: { en: 'Ask traders again after four weeks and publish what they say', cy: 'Gofyn eto i’r masnachwyr ar ôl pedair wythnos a chyhoeddi eu hatebion' }, dueOn: this.past.dayIn(135) },
        ],
      }),
    );
  }
}

/** Three decisions: one with a consultation going on, one decided after asking, one of which notice was just given. */
@Injectable()
export class DemoDecisions {
  constructor(
    private readonly past: DemoPast,
    private readonly publish: PublishDecision,
    private readonly openForViews: OpenForViews,
    private readonly consultations: DemoConsultations,
    private readonly market: DemoMarketOutcome,
  ) {}

  async execute(place: DemoPlace, cast: DemoCast): Promise<void> {
    const { enid, sam } = cast;
    const market = await this.published(MARKET, sam, { organisationId: place.town.id, daysAgo: 62, decidesIn: -12 });
    const asked = await this.consultations.open(MARKET_CONSULTATION, sam, { decision: market, daysAgo: 60, closesIn: -30, citizens: cast.citizens });
    await this.market.execute(market, asked, sam);
    const library = await this.published(LIBRARY, enid, { organisationId: place.county.id, wardId: place.wards.harbour.id, daysAgo: 15, decidesIn: 34 });
    await this.past.asOf(this.past.daysAgo(12, 10), () => this.openForViews.execute(enid, { decisionId: library.id, version: library.version }));
    await this.consultations.open(LIBRARY_CONSULTATION, enid, { decision: library, daysAgo: 12, closesIn: 20, citizens: cast.citizens });
    await this.published(SCHOOL_ROAD, enid, { organisationId: place.county.id, wardId: place.wards.riverside.id, daysAgo: 2, decidesIn: 40 });
  }

  private published(story: DecisionStory, councillor: Viewer, when: { organisationId: string; wardId?: string; daysAgo: number; decidesIn: number }): Promise<DecisionEntity> {
    const { organisationId, wardId, daysAgo, decidesIn } = when;
    const given = { ...story, organisationId, wardIds: wardId ? [wardId] : [], interests: NO_INTERESTS, decidesOn: this.past.dayIn(decidesIn), exception: null };
    return this.past.asOf(this.past.daysAgo(daysAgo, 10), () => this.publish.execute(councillor, given));
  }
}

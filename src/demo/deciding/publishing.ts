import { Injectable } from '@nestjs/common';
import { PublishDecision, type CiteInput, type DecisionEntity } from '../../decisions/index.js';
import { Database, type Viewer } from '../../platform/index.js';
import { DemoPast } from '../past.js';
import { NO_INTERESTS, type DecisionStory } from './story.js';

interface Published {
  readonly organisationId: string;
  readonly bodyId?: string | null;
  readonly wardId?: string;
  readonly daysAgo: number;
  /** Days from now; negative when it was to be decided by now. */
  readonly decidesIn: number;
  readonly cites?: CiteInput[];
}

/** Brings a decision before the public, so many days ago. */
@Injectable()
export class DemoPublishing {
  constructor(
    private readonly past: DemoPast,
    private readonly database: Database,
    private readonly publish: PublishDecision,
  ) {}

  execute(story: DecisionStory, councillor: Viewer, { organisationId, bodyId = null, wardId, daysAgo, decidesIn, cites = [] }: Published): Promise<DecisionEntity> {
    const wardIds = wardId ? [wardId] : [];
    const given = { ...story, organisationId, bodyId, wardIds, interests: NO_INTERESTS, decidesOn: this.past.dayIn(decidesIn), exception: null, cites };
    return this.past.asOf(this.past.daysAgo(daysAgo, 10), () => this.publish.execute(councillor, given));
  }

  /** As it stands: which version is recorded on, and its options in their order. */
  async standing(decisionId: string): Promise<{ version: number; options: string[] }> {
    const row = await this.database.row<{ version: number; options: { id: string }[] }>(
      `select d.version, v.options from decision d join decision_version v on v.decision_id = d.id and v.number = d.version_number where d.id = $1`,
      [decisionId],
    );
    return { version: row?.version ?? 0, options: (row?.options ?? []).map(({ id }) => id) };
  }
}

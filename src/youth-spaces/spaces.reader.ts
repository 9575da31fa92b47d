import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, globalId, localMarkdown, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../platform/index.js';
import { factsOf, SEES_SPACE, STANDING, standingValues } from './standing.js';
import { lacking, stateNow, type SpaceFacts, type YouthSpaceState } from './youth-space.rules.js';
import type { YouthSpace } from './youth-space.type.js';

interface SpaceRow extends Record<string, unknown> {
  id: string;
  version: number;
  organisation_id: string;
  state: YouthSpaceState;
  facts: SpaceFacts;
  title: Texts;
  topic: Texts;
  influences: Texts;
  outside_hours: Texts;
  is_premoderated: boolean;
  may_staff_alone: boolean;
  charter_version: number;
  agreed_version: number | null;
  is_member: boolean;
  is_worker: boolean;
  is_supervisor: boolean;
}

const SPACES = `
  select s.id, s.version, s.organisation_id, s.state, ${factsOf('$3')} as facts, s.title, s.topic, s.influences, s.outside_hours,
    s.is_premoderated, s.may_staff_alone, s.charter_version, v.is_member, v.is_worker, v.is_supervisor,
    (select m.agreed_version from youth_membership m where m.space_id = s.id and m.profile_id = $1::uuid and m.left_at is null) as agreed_version
  from youth_space s ${STANDING}
  where ${SEES_SPACE}`;

/** Youth spaces, as seen by those in them. */
@Injectable()
export class SpacesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By id; null where the viewer is nothing to the space. */
  readonly spaces = perRequest((context) => new DataLoader<string, YouthSpace | null>((ids) => this.byIds(ids, context)));

  /** Those the viewer is in, by name. A person is in few: there are no pages. */
  async ofViewer(context: GraphqlContext): Promise<YouthSpace[]> {
    const rows = await this.database.rows<SpaceRow>(`${SPACES} order by s.title->>'en', s.id`, this.standing(context));
    return rows.map((row) => toSpace(row, context.viewer.language));
  }

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(YouthSpace | null)[]> {
    const rows = await this.database.rows<SpaceRow>(`${SPACES} and s.id = any($4)`, [...this.standing(context), ids]);
    const byId = new Map(rows.map((row) => [row.id, toSpace(row, context.viewer.language)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private standing({ viewer }: GraphqlContext): unknown[] {
    return standingValues(viewer, this.clock.now());
  }
}

function toSpace(row: SpaceRow, language: Language): YouthSpace {
  const runsIt = row.is_worker || row.is_supervisor;
  return {
    uuid: row.id,
    organisationId: row.organisation_id,
    id: globalId('space', row.id),
    version: row.version,
    state: stateNow(row.state, row.facts),
    title: localText(row.title, language),
    topic: localMarkdown(row.topic, language),
    influences: localMarkdown(row.influences, language),
    outsideHours: localMarkdown(row.outside_hours, language),
    isPremoderated: row.is_premoderated,
    mayStaffAlone: row.may_staff_alone,
    charterVersion: row.charter_version,
    lacking: runsIt ? lacking(row.facts) : null,
    viewerCanPrepare: runsIt,
    viewerHasAgreed: row.is_member ? row.agreed_version === row.charter_version : null,
    viewerIsMember: row.is_member,
    viewerCanModerate: row.is_worker,
  };
}

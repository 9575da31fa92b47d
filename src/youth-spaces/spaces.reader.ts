import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId, Loader, localMarkdown, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../platform/index.js';
import { isAskedAge, lacksConsent, MEMBERSHIP_NOW, type MembershipRow, toFacts } from './membership/index.js';
import { among, factsOf, SEES_SPACE, STANDING, standingValues, YOUNG } from './standing.js';
import { lacking, stateNow, type SpaceFacts, type YouthSpaceState } from './youth-space.rules.js';
import type { YouthSpace } from './youth-space.type.js';

/** A space as its queries give it, also as JSON. */
export interface SpaceRow extends Partial<MembershipRow> {
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
  is_member: boolean;
  is_worker: boolean;
  is_supervisor: boolean;
}

/** To be put after `select`, for a space `s` with what `STANDING` and `OWN_MEMBERSHIP` give. */
export const SPACE_COLUMNS = `
  s.id, s.version, s.organisation_id, s.state, ${factsOf('$3')} as facts, s.title, s.topic, s.influences, s.outside_hours,
  s.is_premoderated, s.may_staff_alone, s.charter_version, v.is_member, v.is_worker, v.is_supervisor, own.*`;

export const OWN_MEMBERSHIP = `
  left join lateral (select ${MEMBERSHIP_NOW} and m.space_id = s.id and m.profile_id = ${YOUNG}) own on true`;

const SPACES = `select ${SPACE_COLUMNS} from youth_space s ${STANDING} ${OWN_MEMBERSHIP} where ${SEES_SPACE}`;

/** Youth spaces, as seen by those in them. */
@Injectable()
export class SpacesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By id; null where the viewer is nothing to the space. */
  readonly spaces = perRequest((context) => new Loader<YouthSpace | null>((ids) => this.byIds(ids, context)));

  /** What has been read of a space together with something in it isn't read again. */
  readAlong(context: GraphqlContext, row: SpaceRow): void {
    this.spaces(context).readAlong(row.id, () => toSpace(row, this.asked(context)));
  }

  /** Those the viewer is in, by name. A person is in few: there are no pages. */
  async ofViewer(context: GraphqlContext): Promise<YouthSpace[]> {
    const rows = await this.database.rows<SpaceRow>(`${SPACES} order by s.title->>'en', s.id`, this.standing(context));
    return rows.map((row) => toSpace(row, this.asked(context)));
  }

  /** Those the viewer is in whose words go to a decision, a consultation or a councillor. */
  async behind(context: GraphqlContext, subjectId: string): Promise<YouthSpace[]> {
    const promised = 'exists (select from youth_promise l where l.space_id = s.id and l.subject_id = $4)';
    const rows = await this.database.rows<SpaceRow>(`${SPACES} and ${promised} order by s.title->>'en', s.id`, [...this.standing(context), subjectId]);
    return rows.map((row) => toSpace(row, this.asked(context)));
  }

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(YouthSpace | null)[]> {
    const rows = await this.database.rows<SpaceRow>(`${SPACES} and ${among('s.id', '$4')}`, [...this.standing(context), ids]);
    const byId = new Map(rows.map((row) => [row.id, toSpace(row, this.asked(context))]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private asked({ viewer }: GraphqlContext): { language: Language; now: Date } {
    return { language: viewer.language, now: this.clock.now() };
  }

  private standing({ viewer }: GraphqlContext): unknown[] {
    return standingValues(viewer, this.clock.now());
  }
}

/** What a member has still to do before their words are taken. */
function ofMember(row: SpaceRow, now: Date): Pick<YouthSpace, 'viewerHasAgreed' | 'viewerIsAskedAge' | 'viewerLacksConsent'> {
  if (!row.is_member || !row.membership_id) return { viewerHasAgreed: null, viewerIsAskedAge: false, viewerLacksConsent: false };
  const facts = toFacts(row as SpaceRow & MembershipRow);
  return { viewerHasAgreed: facts.hasAgreed, viewerIsAskedAge: isAskedAge(facts, now), viewerLacksConsent: lacksConsent(facts, now) };
}

function toSpace(row: SpaceRow, { language, now }: { language: Language; now: Date }): YouthSpace {
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
    ...ofMember(row, now),
    viewerIsMember: row.is_member,
    viewerCanModerate: row.is_worker,
  };
}

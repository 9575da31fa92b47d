import type { AgeBand, Transaction } from '../../platform/index.js';
import type { IdeaState } from '../idea.entity.js';
import { IDEA_COLUMNS, type IdeaRow } from '../idea-row.js';

/** What of an idea decides on its support. */
export interface SupportedIdea {
  readonly id: string;
  readonly organisationId: string;
  readonly wardId: string | null;
  state: IdeaState;
  supportCount: number;
  version: number;
  readonly threshold: number;
  readonly supporterBands: readonly AgeBand[];
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly hiddenAt: Date | null;
  readonly callId: string | null;
  /** How many ideas of its call one person may support; null without a limit. */
  readonly supportsEach: number | null;
  /** A burst of supports was seen, or some were removed as false (V8): new ones are looked at more closely. */
  readonly isWatched: boolean;
  /** As it was when it was locked, to answer with. */
  readonly row: IdeaRow;
}

/** What has become of an idea whose supports changed. */
export interface Counted {
  readonly supportCount: number;
  readonly version: number;
}

/** Somebody's support for an idea, and the instant it was received (V6). */
export interface Support {
  readonly ideaId: string;
  readonly profileId: string;
  readonly at: Date;
}

/** Locks ideas against every other change of support until the transaction ends; always in the same order, so that batches don't wait for each other in a ring. */
export async function lockForSupport(tx: Transaction, ids: readonly string[]): Promise<Map<string, SupportedIdea>> {
  const rows = await tx.query<LockedRow>(
    `select ${IDEA_COLUMNS}, c.supports_each,
       exists (select from idea_burst b where b.idea_id = i.id) or exists (select from idea_support_removal r where r.idea_id = i.id) as is_watched
     from idea i left join idea_call c on c.id = i.call_id
     where i.id = any($1) order by i.id for no key update of i`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, toSupported(row)]));
}

interface LockedRow extends IdeaRow {
  supports_each: number | null;
  is_watched: boolean;
}

const toSupported = (row: LockedRow): SupportedIdea => ({
  ...{ id: row.id, organisationId: row.organisation_id, wardId: row.ward_id, state: row.state, version: row.version },
  ...{ supportCount: row.support_count, threshold: row.threshold, supporterBands: row.supporter_bands },
  ...{ openedAt: row.opened_at, closesAt: row.closes_at, hiddenAt: row.hidden_at, callId: row.call_id, supportsEach: row.supports_each, isWatched: row.is_watched, row },
});

/** Adds supports and counts them in the same statement (V4). One that was there already changes nothing (V1, V2). Gives the new count of each idea that changed. */
export function addSupports(tx: Transaction, supports: readonly Support[]): Promise<Map<string, Counted>> {
  return counted(
    tx,
    `with changed as (
       insert into idea_support (idea_id, profile_id, supported_at)
       select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) on conflict do nothing returning idea_id, supported_at
     ), summed as (select idea_id, count(*)::int as difference, idea_warmth(array_agg(supported_at)) as warmth from changed group by idea_id)`,
    'idea_risen(heat, warmth)',
    [...columns(supports), supports.map(({ at }) => at)],
  );
}

/** Takes supports away; one that wasn't there changes nothing. Gives the new count of each idea that changed. */
export function removeSupports(tx: Transaction, supports: readonly Support[]): Promise<Map<string, Counted>> {
  return counted(
    tx,
    `with changed as (
       delete from idea_support
       where (idea_id, profile_id) in (select * from unnest($1::uuid[], $2::uuid[])) returning idea_id, supported_at
     ), summed as (select idea_id, -count(*)::int as difference, idea_warmth(array_agg(supported_at)) as warmth from changed group by idea_id)`,
    'idea_cooled(heat, warmth, idea_warmth(array[opened_at]))',
    columns(supports),
  );
}

const columns = (supports: readonly Support[]): unknown[] => [supports.map(({ ideaId }) => ideaId), supports.map(({ profileId }) => profileId)];

async function counted(tx: Transaction, summed: string, heat: string, values: unknown[]): Promise<Map<string, Counted>> {
  const rows = await tx.query<Counted & { id: string }>(
    `${summed}
     update idea set support_count = support_count + difference, heat = ${heat}, version = version + 1
     from summed where id = summed.idea_id returning id, support_count as "supportCount", version`,
    values,
  );
  return new Map(rows.map(({ id, ...counted }) => [id, counted]));
}

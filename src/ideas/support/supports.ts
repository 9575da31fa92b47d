import type { AgeBand, Transaction } from '../../platform/index.js';
import type { IdeaState } from '../idea.entity.js';

/** What of an idea decides on its support. */
export interface SupportedIdea {
  readonly id: string;
  readonly organisationId: string;
  readonly wardId: string | null;
  state: IdeaState;
  supportCount: number;
  readonly threshold: number;
  readonly supporterBands: readonly AgeBand[];
  readonly closesAt: Date;
  readonly hiddenAt: Date | null;
}

/** Somebody's support for an idea, and the instant it was received (V6). */
export interface Support {
  readonly ideaId: string;
  readonly profileId: string;
  readonly at: Date;
}

/** Locks ideas against every other change of support until the transaction ends; always in the same order, so that batches don't wait for each other in a ring. */
export async function lockForSupport(tx: Transaction, ids: readonly string[]): Promise<Map<string, SupportedIdea>> {
  const ideas = await tx.query<SupportedIdea>(
    `select id, organisation_id as "organisationId", ward_id as "wardId", state, support_count as "supportCount", threshold,
       supporter_bands as "supporterBands", closes_at as "closesAt", hidden_at as "hiddenAt"
     from idea where id = any($1) order by id for no key update`,
    [ids],
  );
  return new Map(ideas.map((idea) => [idea.id, idea]));
}

/** Adds supports and counts them in the same statement (V4). One that was there already changes nothing (V1, V2). Gives the new count of each idea that changed. */
export function addSupports(tx: Transaction, supports: readonly Support[]): Promise<Map<string, number>> {
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
export function removeSupports(tx: Transaction, supports: readonly Support[]): Promise<Map<string, number>> {
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

async function counted(tx: Transaction, summed: string, heat: string, values: unknown[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; count: number }>(
    `${summed}
     update idea set support_count = support_count + difference, heat = ${heat}, version = version + 1
     from summed where id = summed.idea_id returning id, support_count as count`,
    values,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

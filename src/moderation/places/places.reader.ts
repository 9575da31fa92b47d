import { Injectable } from '@nestjs/common';
import { Clock, Database, localText, type GraphqlContext, type Language } from '../../platform/index.js';
import { ModerationScopes, type ScopeDescription } from '../moderation-scopes.js';
import type { Scope } from '../reportables.js';
import { MET_OVER_DAYS, USUAL_DECISION_MINUTES, USUAL_FIRST_LOOK_MINUTES } from '../rules/index.js';
import type { ModeratedPlace } from './place.type.js';

interface Row extends Record<string, unknown> {
  kind: string;
  id: string;
  version: number;
  held_words: string[];
  first_look: number;
  decision: number;
  waiting: number;
  late: number;
  decided: number;
  looked_in_time: number;
  decided_in_time: number;
}

const PLACES = `
  select asked.kind, asked.id, coalesce(p.version, 0) as version, coalesce(p.held_words, '{}') as held_words,
    t.first_look, t.decision, w.waiting, w.late, d.decided, d.looked_in_time, d.decided_in_time
  from unnest($1::text[], $2::uuid[]) as asked(kind, id)
  left join moderation_place p on p.scope_kind = asked.kind and p.scope_id = asked.id
  cross join lateral (select
    coalesce(p.first_look_minutes, ${USUAL_FIRST_LOOK_MINUTES}) as first_look, coalesce(p.decision_minutes, ${USUAL_DECISION_MINUTES}) as decision) t
  cross join lateral (
    select count(*)::int as waiting,
      (count(*) filter (where c.looked_at is null and c.opened_at < $3::timestamptz - t.first_look * interval '1 minute'))::int as late
    from moderation_case c where c.scope_kind = asked.kind and c.scope_id = asked.id and c.state <> 'decided') w
  cross join lateral (
    select count(*)::int as decided,
      (count(*) filter (where d.looked_at <= d.opened_at + t.first_look * interval '1 minute'))::int as looked_in_time,
      (count(*) filter (where d.decided_at <= d.opened_at + t.decision * interval '1 minute'))::int as decided_in_time
    from moderation_decision d join moderation_case c on c.id = d.case_id
    where c.scope_kind = asked.kind and c.scope_id = asked.id and d.opened_at is not null and d.looked_at is not null
      and d.decided_at > $3::timestamptz - interval '${MET_OVER_DAYS} days') d`;

/** The places that somebody moderates. */
@Injectable()
export class PlacesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopes: ModerationScopes,
  ) {}

  async all(context: GraphqlContext): Promise<ModeratedPlace[]> {
    return this.of(context, await this.scopes.moderatedBy(context.viewer));
  }

  /** Null where the viewer doesn't moderate (S2). */
  async one(context: GraphqlContext, scope: Scope): Promise<ModeratedPlace | null> {
    if (!(await this.scopes.isModeratedBy(context.viewer, scope))) return null;
    const [place] = await this.of(context, [scope]);
    return place ?? null;
  }

  private async of({ viewer }: GraphqlContext, scopes: readonly Scope[]): Promise<ModeratedPlace[]> {
    const rows = await this.database.rows<Row>(PLACES, [scopes.map(({ kind }) => kind), scopes.map(({ id }) => id), this.clock.now()]);
    const names = await this.scopes.describe(rows);
    return rows.map((row, at) => this.toPlace(row, names[at] ?? null, viewer.language));
  }

  private toPlace(row: Row, described: ScopeDescription | null, language: Language): ModeratedPlace {
    const scope = { kind: row.kind, id: row.id };
    const { version, waiting, late, held_words: heldWords } = row;
    const firstLook = { minutes: row.first_look, met: row.looked_in_time, of: row.decided };
    const decision = { minutes: row.decision, met: row.decided_in_time, of: row.decided };
    return { scope, id: this.scopes.idOf(scope), name: localText(described?.name ?? {}, language), version, waiting, late, heldWords, firstLook, decision };
  }
}

import { Injectable } from '@nestjs/common';
import { ModerationScopes, type ModeratedScope, type ScopeDescription } from '../moderation/index.js';
import { Clock, Database, type Texts, type Transaction, type Viewer } from '../platform/index.js';
import { spaceNow } from './space-now.js';
import { activeWorkers, STANDING, standingValues } from './standing.js';

/** A youth space is moderated by its workers (W1), by its charter (W9). */
@Injectable()
export class CharterScope implements ModeratedScope {
  readonly kind = 'youth-space';
  readonly idKind = 'space';
  readonly isPublic = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    scopes: ModerationScopes,
  ) {
    scopes.register(this);
  }

  async moderatedBy(viewer: Viewer): Promise<string[]> {
    const values = standingValues(viewer, this.clock.now());
    if (!values[1]) return [];
    const rows = await this.database.rows<{ id: string }>(`select s.id from youth_space s ${STANDING} where v.is_worker`, values);
    return rows.map(({ id }) => id);
  }

  async moderatorsOf(id: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`select distinct p.id from youth_space s, ${activeWorkers('$2')} and s.id = $1`, [id, this.clock.now()]);
    return rows.map((row) => row.id);
  }

  async describe(ids: readonly string[]): Promise<(ScopeDescription | null)[]> {
    const rows = await this.database.rows<{ id: string; organisationId: string; name: Texts; rules: { id: string; text: Texts }[] }>(
      `select s.id, s.organisation_id as "organisationId", s.title as name,
         (select json_agg(json_build_object('id', r.id, 'text', r.text) order by r.number) from charter_rule r where r.space_id = s.id and r.charter_version = s.charter_version) as rules
       from youth_space s where s.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map(({ id, ...described }) => [id, described]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** W6: nothing is published in a paused space. */
  async canPublish(tx: Transaction, id: string): Promise<boolean> {
    return (await spaceNow(tx, id))?.state === 'open';
  }
}

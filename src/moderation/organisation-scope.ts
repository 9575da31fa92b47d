import { Injectable } from '@nestjs/common';
import { Clock, Database, isAtWork, type Texts, type Viewer } from '../platform/index.js';
import { DECIDED_IN_SOURCE, THE_CODE } from './code.js';
import { ModerationScopes, type ModeratedScope, type ScopeDescription } from './moderation-scopes.js';

/** What citizens write to an organisation is moderated by its clerks, by the code. */
@Injectable()
export class OrganisationScope implements ModeratedScope {
  readonly kind = 'organisation';
  readonly idKind = 'org';
  readonly isPublic = true;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    scopes: ModerationScopes,
  ) {
    scopes.register(this);
  }

  moderatedBy(viewer: Viewer): Promise<string[]> {
    const clerkships = viewer.appointments.filter(({ role }) => role === 'clerk');
    return Promise.resolve(isAtWork(viewer) ? clerkships.map(({ organisationId }) => organisationId) : []);
  }

  async moderatorsOf(id: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select distinct p.id from appointment a join profile p on p.id = a.profile_id
       where a.role = 'clerk' and a.organisation_id = $1 and a.starts_at <= $2 and (a.ends_at is null or a.ends_at > $2)
         and (a.checks_valid_until is null or a.checks_valid_until > $2)
         and p.suspended_at is null and p.verified_until > $2`,
      [id, this.clock.now()],
    );
    return rows.map((row) => row.id);
  }

  async describe(ids: readonly string[]): Promise<(ScopeDescription | null)[]> {
    const rows = await this.database.rows<{ id: string; name: Texts }>('select id, name from organisation where id = any($1)', [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => describe(byId.get(id)));
  }
}

function describe(found: { id: string; name: Texts } | undefined): ScopeDescription | null {
  return found ? { organisationId: found.id, name: found.name, rules: [...THE_CODE, DECIDED_IN_SOURCE] } : null;
}

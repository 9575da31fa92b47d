import { Injectable } from '@nestjs/common';
import { Database, isAtWork, type Texts, type Viewer } from '../platform/index.js';
import { DECIDED_IN_SOURCE, THE_CODE } from './code.js';
import { ModerationScopes, type ModeratedScope, type ScopeDescription } from './moderation-scopes.js';

/** What citizens write to an organisation is moderated by its clerks, by the code. */
@Injectable()
export class OrganisationScope implements ModeratedScope {
  readonly kind = 'organisation';

  constructor(
    private readonly database: Database,
    scopes: ModerationScopes,
  ) {
    scopes.register(this);
  }

  moderatedBy(viewer: Viewer): Promise<string[]> {
    const clerkships = viewer.appointments.filter(({ role }) => role === 'clerk');
    return Promise.resolve(isAtWork(viewer) ? clerkships.map(({ organisationId }) => organisationId) : []);
  }

  async describe(ids: readonly string[]): Promise<(ScopeDescription | null)[]> {
    const rows = await this.database.rows<{ id: string; name: Texts }>('select id, name from organisation where id = any($1)', [ids]);
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return ids.map((id) => describe(names.get(id)));
  }
}

function describe(name: Texts | undefined): ScopeDescription | null {
  return name ? { name, rules: [...THE_CODE, DECIDED_IN_SOURCE] } : null;
}

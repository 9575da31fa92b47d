import { Injectable } from '@nestjs/common';
import type { Transaction, Viewer } from '../../platform/index.js';
import { ModerationScopes } from '../moderation-scopes.js';
import type { Scope } from '../reportables.js';
import { PlaceEntity } from './place.entity.js';

export interface PlaceOfModerator {
  readonly scope: Scope;
  readonly organisationId: string;
}

/** A place for a deed of one of its moderators; to others there is none (S2). */
@Injectable()
export class ModeratorsPlace {
  constructor(private readonly scopes: ModerationScopes) {}

  async of(viewer: Viewer, placeId: string): Promise<PlaceOfModerator | null> {
    const scope = this.scopes.named(placeId);
    if (!scope || !(await this.scopes.isModeratedBy(viewer, scope))) return null;
    const [described] = await this.scopes.describe([scope]);
    return described ? { scope, organisationId: described.organisationId } : null;
  }

  /** What the place has set, locked; what is usual where it has set nothing. */
  async settings(tx: Transaction, { kind, id }: Scope): Promise<PlaceEntity> {
    await tx.query(
      `insert into moderation_place (scope_kind, scope_id, version, held_words, changed_at) values ($1, $2, 0, '{}', $3) on conflict do nothing`,
      [kind, id, tx.now],
    );
    const found = await tx.lock(PlaceEntity, { scopeKind: kind, scopeId: id });
    if (!found) throw new Error(`The settings of ${kind} ${id} are gone`);
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { globalId, kindOfId, localId, type Texts, type Transaction, type Viewer } from '../platform/index.js';
import type { Scope } from './reportables.js';

/** A rule of a charter or of the code, which a decision can cite (W9). */
export interface CitableRule {
  readonly id: string;
  readonly text: Texts;
}

export interface ScopeDescription {
  /** Whose record acts on it belong to. */
  readonly organisationId: string;
  readonly name: Texts;
  readonly rules: readonly CitableRule[];
}

/** A kind of place that is moderated, answered for by the room that has it. */
export interface ModeratedScope {
  readonly kind: string;
  /** What the global ids of its places begin with. */
  readonly idKind: string;
  /** Its figures are shown by place; otherwise those of all its places only together, so that none can be made out (Y3, Y6). */
  readonly isPublic: boolean;
  /** The places of this kind that the viewer moderates now, through the profile acted through. */
  moderatedBy(viewer: Viewer): Promise<string[]>;
  /** The professional profiles that moderate there now: to whom a case can be handed. */
  moderatorsOf(id: string): Promise<string[]>;
  /** One for each id, in their order. */
  describe(ids: readonly string[]): Promise<(ScopeDescription | null)[]>;
  /** Whether anything may be published there now; holds until the end of the transaction. Absent: always. */
  canPublish?(tx: Transaction, id: string): Promise<boolean>;
}

/** Who moderates where, and by which rules. */
@Injectable()
export class ModerationScopes {
  private readonly byKind = new Map<string, ModeratedScope>();

  register(scope: ModeratedScope): void {
    this.byKind.set(scope.kind, scope);
  }

  /** Everywhere the viewer moderates: the one rule for the queue, single cases and live events (S2). */
  async moderatedBy(viewer: Viewer): Promise<Scope[]> {
    const kinds = [...this.byKind.values()];
    const ids = await Promise.all(kinds.map((scope) => scope.moderatedBy(viewer)));
    return kinds.flatMap(({ kind }, place) => (ids[place] ?? []).map((id) => ({ kind, id })));
  }

  moderatorsOf(scope: Scope): Promise<string[]> {
    return this.kindOf(scope).moderatorsOf(scope.id);
  }

  idOf({ kind, id }: Scope): string {
    return globalId(this.kindOf({ kind, id }).idKind, id);
  }

  /** The place that a global id names; null when it names none. */
  named(text: string): Scope | null {
    const idKind = kindOfId(text);
    const found = [...this.byKind.values()].find((scope) => scope.idKind === idKind);
    return found ? { kind: found.kind, id: localId(found.idKind, text) } : null;
  }

  kinds(): readonly ModeratedScope[] {
    return [...this.byKind.values()];
  }

  async isModeratedBy(viewer: Viewer, scope: Scope): Promise<boolean> {
    return (await this.kindOf(scope).moderatedBy(viewer)).includes(scope.id);
  }

  /** One for each scope, in their order; one look for each kind. */
  async describe(scopes: readonly Scope[]): Promise<(ScopeDescription | null)[]> {
    const found = new Map<string, ScopeDescription | null>();
    for (const kind of new Set(scopes.map((scope) => scope.kind))) {
      const ids = scopes.filter((scope) => scope.kind === kind).map(({ id }) => id);
      const described = await this.kindOf({ kind, id: '' }).describe(ids);
      ids.forEach((id, place) => found.set(`${kind}:${id}`, described[place] ?? null));
    }
    return scopes.map(({ kind, id }) => found.get(`${kind}:${id}`) ?? null);
  }

  /** The rule with that id among those of the scope; null when it has no such rule. */
  async ruleOf(scope: Scope, ruleId: string): Promise<CitableRule | null> {
    const [described] = await this.describe([scope]);
    return described?.rules.find(({ id }) => id === ruleId) ?? null;
  }

  async canPublish(tx: Transaction, scope: Scope): Promise<boolean> {
    return (await this.kindOf(scope).canPublish?.(tx, scope.id)) ?? true;
  }

  private kindOf(scope: Scope): ModeratedScope {
    const found = this.byKind.get(scope.kind);
    if (!found) throw new Error(`Nobody registered ${scope.kind} as a place that is moderated`);
    return found;
  }
}

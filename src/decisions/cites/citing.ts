import { Injectable } from '@nestjs/common';
import { newId, toTexts, visitor, type GraphqlContext, type Texts, type Transaction } from '../../platform/index.js';
import { Citables, type CitedKind } from '../../proceedings/index.js';
import type { DecisionEntity } from '../decision.entity.js';
import { DecisionCiteEntity } from './cite.entity.js';
import type { CiteInput } from './cite.input.js';
import { CannotBeCited } from './cite.problems.js';

/** A thing that everybody sees, with what was made of it. */
export interface Cite {
  readonly kind: CitedKind;
  readonly citedId: string;
  readonly use: CiteInput['use'];
  readonly why: Texts;
}

/** Cites as part of a deed: first `read`, outside its transaction, then `write` in it. */
@Injectable()
export class Citing {
  constructor(private readonly citables: Citables) {}

  /** What is meant by these ids. Only what a visitor sees can be cited (D6). */
  async read(inputs: readonly CiteInput[] | null = []): Promise<Cite[] | InstanceType<typeof CannotBeCited>> {
    const asVisitor: GraphqlContext = { viewer: visitor('en'), requestId: newId(), http: null, shownProfileId: null };
    const cites = await Promise.all((inputs ?? []).map((input) => this.readOne(asVisitor, input)));
    const found = cites.filter((cite) => cite !== null);
    return found.length < cites.length ? new CannotBeCited() : found;
  }

  private async readOne(context: GraphqlContext, { thingId, use, why }: CiteInput): Promise<Cite | null> {
    const meant = await this.citables.meant(thingId);
    if (!meant) return null;
    const [thing] = (await this.citables.of(meant.kind)?.describe(context, [meant.id])) ?? [];
    return thing ? { kind: meant.kind, citedId: thing.uuid, use, why: toTexts(why) } : null;
  }

  /** Keeps them and says so on both ends. The decision is locked by the deed, and saved by it. */
  async write(tx: Transaction, decision: DecisionEntity, citedBy: string, cites: readonly Cite[]): Promise<void> {
    const common = { decisionId: decision.id, versionNumber: decision.versionNumber, citedBy, citedAt: tx.now };
    if (cites.length > 0) await tx.manager.insert(DecisionCiteEntity, cites.map((cite) => ({ id: newId(), ...common, ...cite })));
    for (const { kind, citedId, use } of cites) tx.record({ kind: 'decision.cited', topics: [`decision:${decision.id}`, `${kind}:${citedId}`], facts: { use } });
  }
}

/** What the audit says of them. */
export const auditOf = (cites: readonly Cite[]) => cites.map(({ kind, citedId, use }) => ({ kind, citedId, use }));

/** Every text of them by the name of its field, for the rule on languages (L1). */
export function textsOfCites(cites: readonly Pick<Cite, 'why'>[]): Record<string, Texts> {
  return Object.fromEntries(cites.map(({ why }, place) => [`cites.${place}.why`, why]));
}

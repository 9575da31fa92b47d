import { Injectable } from '@nestjs/common';
import { localId, type GraphqlContext } from '../../platform/index.js';
import { CitedKindEnum, Citations, Sequels, type CameOfIt, type Citation, type CitedKind, type ThingAt } from '../../proceedings/index.js';
import { DecisionsReader } from '../decisions.reader.js';

/** Tells those who contributed what was decided, with why, and what was promised in it (D6, D7). */
@Injectable()
export class DecisionSequels {
  constructor(
    private readonly reader: DecisionsReader,
    private readonly citations: Citations,
    sequels: Sequels,
  ) {
    sequels.toldBy((context, things) => Promise.all(things.map((thing) => this.of(context, thing))));
  }

  private async of(context: GraphqlContext, { kind, id }: ThingAt): Promise<CameOfIt[]> {
    if (kind === 'decision') return this.decided(context, id);
    return isCited(kind) ? (await this.citations.of(context, kind, id)).map(toCameOfIt) : [];
  }

  private async decided(context: GraphqlContext, id: string): Promise<CameOfIt[]> {
    const decision = await this.reader.byId(context, id);
    if (!decision?.decidedAt) return [];
    const { text: title, language } = decision.title;
    return [{ kind: 'decided', title, language, path: `/decisions/${decision.id}`, why: null, at: decision.decidedAt, promisedIn: [{ kind, id }] }];
  }
}

const kind = 'decision';
const isCited = (given: string): given is CitedKind => Object.values<string>(CitedKindEnum).includes(given);

function toCameOfIt({ use, decisionId, decisionTitle: { text: title, language }, why, citedAt, decidedAt }: Citation): CameOfIt {
  return { kind: use, title, language, path: `/decisions/${decisionId}`, why, at: decidedAt ?? citedAt, promisedIn: [{ kind, id: localId('dec', decisionId) }] };
}

import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../platform/index.js';
import { Stories, type Told, type ToldStep } from '../../proceedings/index.js';
import { CitesReader } from '../cites/index.js';
import type { Decision } from '../decision.type.js';
import { DecisionsReader } from '../decisions.reader.js';

/** Tells a decision as a story: made public, decided, done; before it what it drew on, after it what stands in its place (D6, D7). */
@Injectable()
export class DecisionStory {
  constructor(
    private readonly reader: DecisionsReader,
    private readonly cites: CitesReader,
    stories: Stories,
  ) {
    stories.toldBy('decision', (context, id) => this.tell(context, id));
  }

  private async tell(context: GraphqlContext, id: string): Promise<Told | null> {
    const decision = await this.reader.byId(context, id);
    if (!decision) return null;
    const cites = await this.cites.citesOf(context).load(id);
    return {
      steps: stepsOf(decision),
      before: cites.filter(({ use }) => use === 'drew-on').map(({ kind, citedId }) => ({ kind, id: citedId })),
      after: decision.supersededById ? [{ kind: 'decision', id: decision.supersededById }] : [],
      promisedIn: [{ kind: 'decision', id }],
    };
  }
}

function stepsOf({ id, title: { text: title, language }, ...decision }: Decision): ToldStep[] {
  const of = { title, language, path: `/decisions/${id}` };
  const steps: ToldStep[] = [{ kind: 'decision-published', at: decision.firstPublishedAt, ...of }];
  if (decision.decidedAt) steps.push({ kind: 'decided', day: decision.decidedOn, ...of });
  else if (!decision.withdrawnAt) steps.push({ kind: 'decided', day: decision.decidesUntil ?? decision.decidesOn, isAhead: true, ...of });
  if (decision.withdrawnAt) steps.push({ kind: 'withdrawn', at: decision.withdrawnAt, ...of });
  if (decision.carryingOutSince) steps.push({ kind: 'carrying-out', at: decision.carryingOutSince, ...of });
  if (decision.doneAt) steps.push({ kind: 'done', at: decision.doneAt, ...of });
  return steps;
}

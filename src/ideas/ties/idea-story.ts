import { Injectable } from '@nestjs/common';
import { localId, type GraphqlContext } from '../../platform/index.js';
import { Citations, Stories, type Told, type ToldStep } from '../../proceedings/index.js';
import type { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { StepsReader, type IdeaStep } from '../states/index.js';

/** Tells an idea as a story: proposed, taken up or not, delivered; after it the decisions that cite it and the idea it was joined to. */
@Injectable()
export class IdeaStory {
  constructor(
    private readonly reader: IdeasReader,
    private readonly steps: StepsReader,
    private readonly citations: Citations,
    stories: Stories,
  ) {
    stories.toldBy('idea', (context, id) => this.tell(context, id));
  }

  private async tell(context: GraphqlContext, id: string): Promise<Told | null> {
    const idea = await this.reader.byId(context, id);
    if (!idea) return null;
    const [steps, citing] = await Promise.all([this.steps.stepsOf(context).load(id), this.citations.of(context, 'idea', id)]);
    const decisions = citing.map(({ decisionId }) => ({ kind: 'decision', id: localId('dec', decisionId) }));
    return {
      steps: stepsOf(idea, steps),
      after: [...decisions, ...(idea.mergedIntoId ? [{ kind: 'idea', id: idea.mergedIntoId }] : [])],
      promisedIn: [{ kind: 'idea', id }],
    };
  }
}

function stepsOf({ id, title, language, openedAt }: Idea, steps: readonly IdeaStep[]): ToldStep[] {
  const of = { title, language, path: `/ideas/${id}` };
  return [{ kind: 'proposed', at: openedAt, ...of }, ...steps.map(({ state, takenAt }): ToldStep => ({ kind: state, at: takenAt, ...of }))];
}

import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../platform/index.js';
import { Sequels, type CameOfIt, type CameOfItKind, type ThingAt } from '../../proceedings/index.js';
import type { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { StepsReader, type IdeaStep } from '../states/index.js';

type Told = Extract<CameOfItKind, IdeaStep['state']>;

/** Tells those who contributed what the council did with the idea, and what came of the one it was joined to (D7). */
@Injectable()
export class IdeaSequels {
  constructor(
    private readonly reader: IdeasReader,
    private readonly steps: StepsReader,
    private readonly sequels: Sequels,
  ) {
    sequels.toldBy((context, things) => Promise.all(things.map((thing) => this.of(context, thing))));
  }

  private async of(context: GraphqlContext, { kind, id }: ThingAt): Promise<CameOfIt[]> {
    const idea = kind === 'idea' ? await this.reader.byId(context, id) : null;
    if (!idea) return [];
    const steps = await this.steps.stepsOf(context).load(id);
    const joined = idea.mergedIntoId ? await this.sequels.of(context, { kind: 'idea', id: idea.mergedIntoId }) : [];
    return [...steps.flatMap((step) => (isTold(step.state) ? [toCameOfIt(idea, step, step.state)] : [])), ...joined];
  }
}

/** Whoever withdrew it knows. */
const isTold = (state: IdeaStep['state']): state is Told => state !== 'withdrawn';

function toCameOfIt({ id, uuid, title, language }: Idea, { words: why, takenAt: at }: IdeaStep, kind: Told): CameOfIt {
  const promisedIn = kind === 'being-delivered' ? [{ kind: 'idea', id: uuid }] : [];
  return { kind, title, language, path: `/ideas/${id}`, why, at, promisedIn };
}

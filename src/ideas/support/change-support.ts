import { Injectable } from '@nestjs/common';
import { Batches, Clock, NotAllowed, NotAvailable, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { maySupport } from '../idea.access.js';
import { ideaSupported, supportWithdrawn } from '../idea.events.js';
import { isShown, reachesThreshold, refusalOfVoice } from '../idea.rules.js';
import { oweAnswer } from './owe-answer.js';
import { addSupports, lockForSupport, removeSupports, type SupportedIdea } from './supports.js';

/** What somebody wants of their support for an idea, received at that instant (V6). */
interface Wish {
  readonly viewer: Viewer;
  readonly ideaId: string;
  readonly supports: boolean;
  readonly at: Date;
}

type Outcome = Problem | { readonly id: string };

/** A transaction holds so many at most, so that nobody waits long behind it. */
const BOUNDS = { most: 256, atOnce: 2 };

/**
 * Supporting and taking it back. What arrives together is judged each by its own instant, written in one transaction
 * and acknowledged after its commit (V3); an idea that everybody supports at once is locked once, not once for each.
 */
@Injectable()
export class ChangeSupport {
  private readonly batches = new Batches<Wish, Outcome>((wishes) => this.perform(wishes), BOUNDS);

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, ideaId: string, supports: boolean): Promise<Outcome> {
    return this.batches.add({ viewer, ideaId, supports, at: this.clock.now() });
  }

  private perform(wishes: readonly Wish[]): Promise<Outcome[]> {
    const last = wishes.reduce((latest, { at }) => (at > latest ? at : latest), new Date(0));
    return this.clock.at(last, () => this.work.run((tx) => this.settle(tx, wishes)));
  }

  private async settle(tx: Transaction, wishes: readonly Wish[]): Promise<Outcome[]> {
    const ideas = await lockForSupport(tx, [...new Set(wishes.map(({ ideaId }) => ideaId))]);
    const outcomes = wishes.map((wish) => refusalOf(wish, ideas.get(wish.ideaId)) ?? { id: wish.ideaId });
    const granted = wishes.filter((_, place) => 'id' in (outcomes[place] as Outcome));
    await this.write(tx, ideas, lastOfEach(granted));
    return outcomes;
  }

  private async write(tx: Transaction, ideas: ReadonlyMap<string, SupportedIdea>, wishes: readonly Granted[]): Promise<void> {
    const given = wishes.filter(({ supports }) => supports);
    const takenBack = wishes.filter(({ supports }) => !supports);
    const fewer = takenBack.length > 0 ? await removeSupports(tx, takenBack) : new Map<string, number>();
    const more = given.length > 0 ? await addSupports(tx, given) : new Map<string, number>();
    for (const [id, supportCount] of new Map([...fewer, ...more])) {
      const idea = ideas.get(id) as SupportedIdea;
      idea.supportCount = supportCount;
      tx.record(more.has(id) ? ideaSupported(idea) : supportWithdrawn(idea));
      if (reachesThreshold(idea)) await oweAnswer(tx, idea);
    }
  }
}

interface Granted {
  readonly ideaId: string;
  readonly profileId: string;
  readonly supports: boolean;
  readonly at: Date;
}

function refusalOf({ viewer, at }: Wish, idea: SupportedIdea | undefined): Problem | null {
  if (!idea || !isShown(idea)) return new NotAvailable();
  if (!maySupport(viewer, idea)) return new NotAllowed();
  return refusalOfVoice(idea, at);
}

/** What a person wants in the end of those wishes for one idea that came together: a changed mind replaces (V2). */
function lastOfEach(wishes: readonly Wish[]): Granted[] {
  const last = new Map<string, Granted>();
  for (const { viewer, ideaId, supports, at } of wishes) {
    const profileId = viewer.profile?.id;
    if (profileId) last.set(`${ideaId} ${profileId}`, { ideaId, profileId, supports, at });
  }
  return [...last.values()];
}

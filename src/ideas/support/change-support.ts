import { Injectable } from '@nestjs/common';
import { Batches, Clock, isRefusal, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { Bursts } from '../bursts/index.js';
import { ideaSupported, supportWithdrawn } from '../idea.events.js';
import { reachesThreshold } from '../idea.rules.js';
import { toIdea } from '../idea-row.js';
import type { Idea, SupportChanged } from '../idea.type.js';
import { judge } from './judge.js';
import { oweAnswer } from './owe-answer.js';
import { addSupports, lockForSupport, removeSupports, type Counted, type SupportedIdea } from './supports.js';
import { lastOfEach, type LawfulWish, type Wish } from './wish.js';

/** A transaction holds so many at most, so that nobody waits long behind it. One at a time: two would share the same supports and each cost as much. */
const BOUNDS = { most: 256, atOnce: 1 };

/**
 * Supporting and taking it back. What arrives together is judged each by its own instant, written in one transaction
 * and acknowledged after its commit (V3); an idea that everybody supports at once is locked once, not once for each.
 */
@Injectable()
export class ChangeSupport {
  private readonly batches = new Batches<Wish, Problem | SupportChanged>((wishes) => this.perform(wishes), BOUNDS);

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly bursts: Bursts,
  ) {}

  execute(viewer: Viewer, ideaId: string, supports: boolean): Promise<Problem | SupportChanged> {
    return this.batches.add({ viewer, ideaId, supports, at: this.clock.now() });
  }

  private perform(wishes: readonly Wish[]): Promise<(Problem | SupportChanged)[]> {
    const last = wishes.reduce((latest, { at }) => (at > latest ? at : latest), new Date(0));
    return this.clock.at(last, () => this.work.run((tx) => this.settle(tx, wishes)));
  }

  private async settle(tx: Transaction, wishes: readonly Wish[]): Promise<(Problem | SupportChanged)[]> {
    const ideas = await lockForSupport(tx, [...new Set(wishes.map(({ ideaId }) => ideaId))]);
    const judged = await judge(tx, wishes, ideas);
    await this.write(tx, ideas, lastOfEach(judged.flatMap((wish) => (isRefusal(wish) ? [] : [wish]))));
    const told = new Map([...ideas].map(([id, { row, state, supportCount, version }]) => [id, toIdea({ ...row, state, version, support_count: supportCount })]));
    return judged.map((wish) => (isRefusal(wish) ? wish : { idea: told.get(wish.ideaId) as Idea, supports: wish.supports }));
  }

  private async write(tx: Transaction, ideas: ReadonlyMap<string, SupportedIdea>, wishes: readonly LawfulWish[]): Promise<void> {
    const given = wishes.filter(({ supports }) => supports);
    const takenBack = wishes.filter(({ supports }) => !supports);
    const fewer = takenBack.length > 0 ? await removeSupports(tx, takenBack) : new Map<string, Counted>();
    const more = given.length > 0 ? await addSupports(tx, given) : new Map<string, Counted>();
    for (const [id, counted] of new Map([...fewer, ...more])) {
      const idea = ideas.get(id) as SupportedIdea;
      Object.assign(idea, counted);
      tx.record(more.has(id) ? ideaSupported(idea) : supportWithdrawn(idea));
      if (reachesThreshold(idea)) await oweAnswer(tx, idea);
      if (more.has(id)) await this.bursts.watch(tx, idea, given.filter(({ ideaId }) => ideaId === id).length);
    }
  }
}

import { AsyncLocalStorage } from 'node:async_hooks';

interface Waiting<Deed, Outcome> {
  readonly deed: Deed;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

export interface BatchBounds {
  /** Most deeds in one transaction. */
  readonly most: number;
  /** Most transactions under way at the same time. */
  readonly atOnce: number;
  /** Reads fail together: nothing that one of them asks makes the others fail. */
  readonly failTogether?: boolean;
}

/**
 * Puts deeds that arrive together into one transaction (or reads into one statement): nobody waits for a timer, a batch is
 * whatever has arrived in the same turn of the event loop, or while those before were being committed. Each deed keeps its
 * own outcome, and none is told before the commit.
 */
export class Batches<Deed, Outcome> {
  private readonly waiting: Waiting<Deed, Outcome>[] = [];
  private underWay = 0;
  private turn: NodeJS.Immediate | null = null;
  /** A batch belongs to none of the requests whose deeds are in it: it runs without any of their moments or transactions. */
  private readonly apart = AsyncLocalStorage.snapshot();

  /** `perform` answers with the outcomes in the order of the deeds. */
  constructor(
    private readonly perform: (deeds: readonly Deed[]) => Promise<readonly Outcome[]>,
    private readonly bounds: BatchBounds,
  ) {}

  add(deed: Deed): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ deed, resolve, reject });
      this.apart(() => this.afterThisTurn());
    });
  }

  /** What came over other connections at the same moment is read in this turn too: the first one needn't go alone. */
  private afterThisTurn(): void {
    this.turn ??= setImmediate(() => {
      this.turn = null;
      this.next();
    });
  }

  private next(): void {
    while (this.underWay < this.bounds.atOnce && this.waiting.length > 0) {
      this.underWay += 1;
      void this.settle(this.waiting.splice(0, this.bounds.most)).finally(() => {
        this.underWay -= 1;
        this.next();
      });
    }
  }

  /** One that fails must not take the others with it: then each is tried by itself. */
  private async settle(batch: readonly Waiting<Deed, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.perform(batch.map(({ deed }) => deed));
      batch.forEach(({ resolve }, place) => resolve(outcomes[place] as Outcome));
    } catch (error) {
      if (batch.length > 1 && !this.bounds.failTogether) for (const one of batch) await this.settle([one]);
      else for (const { reject } of batch) reject(error);
    }
  }
}

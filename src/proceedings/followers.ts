import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/index.js';

/** Two things of one kind, of which the first goes on in the second. */
export interface GoesOn {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Who keeps who follows what. */
export interface KeepsFollowers {
  /** Whoever follows the first follows the second too; answers with the profiles that didn't before. */
  carryOver(tx: Transaction, pair: GoesOn): Promise<readonly string[]>;
  /** Undoes that for these profiles. */
  carryBack(tx: Transaction, pair: GoesOn, carried: readonly string[]): Promise<void>;
}

/** Takes followers along when one thing goes on in another. Who they are is told to nobody. */
@Injectable()
export class Followers {
  private keeper: KeepsFollowers | null = null;

  register(keeper: KeepsFollowers): void {
    this.keeper = keeper;
  }

  async carryOver(tx: Transaction, pair: GoesOn): Promise<readonly string[]> {
    return (await this.keeper?.carryOver(tx, pair)) ?? [];
  }

  async carryBack(tx: Transaction, pair: GoesOn, carried: readonly string[]): Promise<void> {
    await this.keeper?.carryBack(tx, pair, carried);
  }
}

/** What one socket, one session, one address and one node may ask for (S4). */
export const SOCKET_BOUNDS = {
  initWithinMs: 3_000,
  subscriptions: 50,
  messagesInTenSeconds: 400,
  ofASession: 20,
  /** A school is behind one address: every pupil with two pages open. */
  ofAnAddress: 2_500,
  ofANode: 20_000,
  /** Whoever doesn't take what was sent for so long is let go. */
  slowForMs: 10_000,
} as const;

const TEN_SECONDS_MS = 10_000;

/** Says of each message whether it is still within the bound. */
export function messageBound(inTenSeconds: number): () => boolean {
  let since = performance.now();
  let count = 0;
  return () => {
    if (performance.now() - since > TEN_SECONDS_MS) {
      since = performance.now();
      count = 0;
    }
    return ++count <= inTenSeconds;
  };
}

/** How many sockets each session (or address) has open on this node. */
export class SocketCount {
  private readonly open = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** How to give the socket back; null where there are as many as there may be. */
  take(whose: string): (() => void) | null {
    const count = this.open.get(whose) ?? 0;
    if (count >= this.most) return null;
    this.open.set(whose, count + 1);
    return () => this.giveBack(whose);
  }

  private giveBack(whose: string): void {
    const count = (this.open.get(whose) ?? 1) - 1;
    if (count === 0) this.open.delete(whose);
    else this.open.set(whose, count);
  }
}

/** What one page, one session and one node may ask for (S4). */
export const BOUNDS = {
  messageBytes: 2_048,
  messagesInTenSeconds: 30,
  socketsOfASession: 20,
  socketsOfANode: 10_000,
} as const;

const TEN_SECONDS_MS = 10_000;

/** Says of each message whether it is still within the bound. */
export function messageBound(): () => boolean {
  let since = performance.now();
  let count = 0;
  return () => {
    if (performance.now() - since > TEN_SECONDS_MS) {
      since = performance.now();
      count = 0;
    }
    return ++count <= BOUNDS.messagesInTenSeconds;
  };
}

/** How many sockets each session has open on this node. */
export class SocketCount {
  private readonly open = new Map<string, number>();

  /** How to give the socket back; null where the session has as many as it may. */
  take(sessionId: string): (() => void) | null {
    const count = this.open.get(sessionId) ?? 0;
    if (count >= BOUNDS.socketsOfASession) return null;
    this.open.set(sessionId, count + 1);
    return () => this.giveBack(sessionId);
  }

  private giveBack(sessionId: string): void {
    const count = (this.open.get(sessionId) ?? 1) - 1;
    if (count === 0) this.open.delete(sessionId);
    else this.open.set(sessionId, count);
  }
}

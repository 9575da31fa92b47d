/** How the live connection is: `idle` until something on the page wants to be live. */
export type Liveness = 'idle' | 'live' | 'delayed' | 'offline';

let liveness: Liveness = 'idle';
const listeners = new Set<() => void>();

export const currentLiveness = (): Liveness => liveness;

export function setLiveness(now: Liveness): void {
  liveness = now;
  for (const listener of listeners) listener();
}

export function onLivenessChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

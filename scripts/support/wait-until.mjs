import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy, and returns it; undefined when the time is over.
 * @template T
 * @param {() => T | Promise<T>} ask
 * @param {{ seconds: number }} limit
 */
export async function waitUntil(ask, { seconds }) {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) return undefined;
    await pause(20);
  }
}

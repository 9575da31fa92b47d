import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is something; fails after `seconds`. */
export async function eventually<Answer>(ask: () => Promise<Answer | null | undefined | false> | Answer | null | undefined | false, seconds = 5): Promise<Answer> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`It didn’t happen within ${seconds} seconds`);
    await pause(20);
  }
}

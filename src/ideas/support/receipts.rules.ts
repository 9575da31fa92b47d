import type { IdeaEntity } from '../idea.entity.js';
import { refusalOfVoice } from '../idea.rules.js';

/** What was received before closing may still be on its way to disk; no request lasts so long. */
export const SETTLES_AFTER_MS = 60_000;

/** Its supports are final: closed for so long that everything received before is counted (V6). */
export function isCounted(idea: Pick<IdeaEntity, 'state' | 'closesAt'>, now: Date): boolean {
  return refusalOfVoice(idea, new Date(now.getTime() - SETTLES_AFTER_MS)) !== null;
}

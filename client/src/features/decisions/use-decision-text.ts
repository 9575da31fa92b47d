import { useText, useWords } from '../../text/use-text.js';

/** What the pages of decisions say: what their cards say too, which every page has, and what they alone do. */
export function useDecisionText() {
  return { ...useText().decisions, ...useWords('reading-decisions').page };
}

import { inLanguage, type Language, type ProblemText, type Texts } from '../platform/index.js';
import type { DecidedAction } from './reportables.js';

const DONE: Readonly<Record<DecidedAction, ProblemText>> = {
  publish: { en: 'Published', cy: 'Cyhoeddwyd' },
  'ask-for-changes': { en: 'Changes asked for', cy: 'Gofynnwyd am newidiadau' },
  hide: { en: 'Hidden', cy: 'Cuddiwyd' },
  remove: { en: 'Removed', cy: 'Tynnwyd' },
  restore: { en: 'Restored', cy: 'Adferwyd' },
};

/** One earlier decision in a line: when, what, and the rule it rested on. */
export function historyLine(decided: { action: DecidedAction; rule: Texts; at: Date }, language: Language): string {
  const day = new Intl.DateTimeFormat(language === 'cy' ? 'cy-GB' : 'en-GB', { dateStyle: 'medium', timeZone: 'Europe/London' }).format(decided.at);
  return `${day}: ${DONE[decided.action][language]}. ${inLanguage(decided.rule, language).text}`;
}

import { problem } from '../../platform/index.js';

export const VerdictClosed = problem('VerdictClosed', 'Nobody is asked about this answer now.', {
  en: 'There is no answer to judge here now, or the time for it is over.',
  cy: 'Nid oes ateb i’w farnu yma ar hyn o bryd, neu mae’r amser ar gyfer hynny ar ben.',
});

export const DidNotAsk = problem('DidNotAsk', 'Those who asked or supported say whether it was answered, and nobody else.', {
  en: 'Those who asked this or supported it say whether the answer answers it.',
  cy: 'Y rhai a ofynnodd hyn neu a’i cefnogodd sy’n dweud a yw’r ateb yn ei ateb.',
});

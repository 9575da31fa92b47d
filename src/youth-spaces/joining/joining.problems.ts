import { problem, type ProblemText } from '../../platform/index.js';
import type { PseudonymFault } from './pseudonym.rules.js';

/** Which of these it is, is never said: a guess learns nothing. */
export const CodeNotValid = problem('CodeNotValid', 'The code isn’t one, or is used up, or its time is over.', {
  en: 'This code doesn’t work. Look at the letters again, or ask your youth worker for another.',
  cy: 'Nid yw’r cod hwn yn gweithio. Edrychwch ar y llythrennau eto, neu gofynnwch i’ch gweithiwr ieuenctid am un arall.',
});

const faults: Readonly<Record<PseudonymFault, ProblemText>> = {
  length: { en: 'Use 3 to 30 letters.', cy: 'Defnyddiwch 3 i 30 o lythrennau.' },
  letters: { en: 'Use letters, and digits if you like.', cy: 'Defnyddiwch lythrennau, a rhifau os hoffech.' },
  'contact-details': {
    en: 'That looks like a way to reach you. Take a name that says nothing about who you are.',
    cy: 'Mae hwnnw’n edrych fel ffordd o gysylltu â chi. Dewiswch enw nad yw’n dweud dim am bwy ydych chi.',
  },
  name: {
    en: 'That looks like somebody’s name. Take one that says nothing about who you are.',
    cy: 'Mae hwnnw’n edrych fel enw rhywun. Dewiswch un nad yw’n dweud dim am bwy ydych chi.',
  },
  taken: { en: 'Somebody here has that name, or one that looks like it.', cy: 'Mae gan rywun yma’r enw hwnnw, neu un sy’n edrych yn debyg iddo.' },
};

export const PseudonymNotPossible = problem('PseudonymNotPossible', 'The name can’t be used in this space.', (fault: PseudonymFault) => faults[fault]);

export const PhraseNotValid = problem('PhraseNotValid', 'The recovery phrase isn’t anybody’s.', {
  en: 'These words don’t open anything. Look at them again, or ask your youth worker for a new code.',
  cy: 'Nid yw’r geiriau hyn yn agor dim. Edrychwch arnynt eto, neu gofynnwch i’ch gweithiwr ieuenctid am god newydd.',
});

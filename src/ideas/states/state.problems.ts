import { problem } from '../../platform/index.js';

export const ReasonDoesNotFit = problem('ReasonDoesNotFit', 'The reason isn’t one of those stated for this step.', {
  en: 'Choose one of the reasons stated for this, and say it in your own words as well.',
  cy: 'Dewiswch un o’r rhesymau a nodir ar gyfer hyn, a’i ddweud yn eich geiriau eich hun hefyd.',
});

export const CommitmentsOpen = problem('CommitmentsOpen', 'Something promised for it is neither delivered nor dropped.', {
  en: 'Something that was promised for this idea is still to be done. Say first how each promise ended.',
  cy: 'Mae rhywbeth a addawyd ar gyfer y syniad hwn heb ei wneud eto. Dywedwch yn gyntaf sut y daeth pob addewid i ben.',
});

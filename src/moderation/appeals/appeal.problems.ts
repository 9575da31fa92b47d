import { problem } from '../../platform/index.js';

export const AppealNotPossible = problem('AppealNotPossible', 'One appeal to a decision, while it is the last one on what was written and nobody is looking at it again.', {
  en: 'You have asked for a second look at this already, or somebody is looking at it again.',
  cy: 'Rydych wedi gofyn am ail olwg ar hyn eisoes, neu mae rhywun yn edrych arno eto.',
});

export const NoAppealWaits = problem('NoAppealWaits', 'No appeal waits on this case.', {
  en: 'Nobody waits for a second look at this, or it has been taken already.',
  cy: 'Nid oes neb yn aros am ail olwg ar hyn, neu fe’i cymerwyd eisoes.',
});

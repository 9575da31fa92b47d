import { problem } from '../platform/index.js';

export const AlreadyClaimed = problem('AlreadyClaimed', 'Another moderator has it in hand (W10).', {
  en: 'Somebody else is looking at this. It comes free ten minutes after they took it.',
  cy: 'Mae rhywun arall yn edrych ar hyn. Daw’n rhydd ddeng munud ar ôl iddynt ei gymryd.',
});

export const CaseDecided = problem('CaseDecided', 'The case has been decided.', {
  en: 'This has been decided already.',
  cy: 'Mae hyn wedi’i benderfynu eisoes.',
});

export const NotClaimed = problem('NotClaimed', 'A case is claimed before it is decided, and a claim lapses after ten minutes (W10).', {
  en: 'Take this on first: you haven’t yet, or your ten minutes are over. What you wrote is still here.',
  cy: 'Cymerwch hwn yn gyntaf: nid ydych wedi gwneud eto, neu mae eich deng munud ar ben. Mae’r hyn a ysgrifennoch yma o hyd.',
});

/** For the rooms whose contributions are moderated: what was decided can't be done as things stand. */
export const ActionNotPossible = problem('ActionNotPossible', 'What was decided can’t be done at present.', {
  en: 'This can’t be done at present. The case stays with you; you can decide otherwise or come back to it.',
  cy: 'Ni ellir gwneud hyn ar hyn o bryd. Mae’r achos yn aros gyda chi; gallwch benderfynu’n wahanol neu ddychwelyd ato.',
});

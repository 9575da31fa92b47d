import { problem } from '../platform/index.js';

export const AlreadyClaimed = problem('AlreadyClaimed', 'Another moderator has it in hand (W10).', {
  en: 'Somebody else is looking at this. It comes free ten minutes after they took it.',
  cy: 'Mae rhywun arall yn edrych ar hyn. Daw’n rhydd ddeng munud ar ôl iddynt ei gymryd.',
});

export const CaseDecided = problem('CaseDecided', 'The case has been decided.', {
  en: 'This has been decided already.',
  cy: 'Mae hyn wedi’i benderfynu eisoes.',
});

export const TooManyReports = problem('TooManyReports', 'So many reports from one person or address in a short time.', (emergency: string) => ({
  en: `That was a lot of reports in a short time. Try again in a few minutes: what you wrote is still here. If somebody is in danger, ring ${emergency}.`,
  cy: `Roedd hynny’n llawer o adroddiadau mewn amser byr. Rhowch gynnig arall arni ymhen ychydig funudau: mae’r hyn a ysgrifennoch yma o hyd. Os oes rhywun mewn perygl, ffoniwch ${emergency}.`,
}));

export const AppealWaits = problem('AppealWaits', 'The author asked for a second look: the appeal is decided, not the case anew.', {
  en: 'The author asks for a second look. Say whether the decision stands or is overturned.',
  cy: 'Mae’r awdur yn gofyn am ail olwg. Dywedwch a yw’r penderfyniad yn sefyll neu’n cael ei wrthdroi.',
});

export const OwnDecision = problem('OwnDecision', 'An appeal is decided by somebody else than the one who decided (W9).', {
  en: 'The author asks for a second look at what you decided yourself. Somebody else does that, whichever of your profiles you act as.',
  cy: 'Mae’r awdur yn gofyn am ail olwg ar yr hyn a benderfynoch chi eich hun. Rhywun arall sy’n gwneud hynny, pa bynnag broffil rydych yn ei ddefnyddio.',
});

export const NotClaimed = problem('NotClaimed', 'A case is claimed before it is decided, and a claim lapses after ten minutes (W10).', {
  en: 'Take this on first: you haven’t yet, or your ten minutes are over. What you wrote is still here.',
  cy: 'Cymerwch hwn yn gyntaf: nid ydych wedi gwneud eto, neu mae eich deng munud ar ben. Mae’r hyn a ysgrifennoch yma o hyd.',
});

export const NoSuchModerator = problem('NoSuchModerator', 'A case is handed to somebody who moderates there and may decide on it.', {
  en: 'They can’t take this on: they don’t moderate here at present, or it isn’t theirs to decide.',
  cy: 'Ni allant gymryd hwn: nid ydynt yn cymedroli yma ar hyn o bryd, neu nid eu lle nhw yw penderfynu arno.',
});

export const PauseNotPossible = problem('PauseNotPossible', 'A pause goes with words that were not published, of somebody who may write there.', {
  en: 'A pause goes with asking for changes, hiding or removing, and only where somebody wrote it.',
  cy: 'Mae saib yn mynd gyda gofyn am newidiadau, cuddio neu dynnu, a dim ond lle ysgrifennodd rhywun ef.',
});

/** For the rooms whose contributions are moderated: what was decided can't be done as things stand. */
export const ActionNotPossible = problem('ActionNotPossible', 'What was decided can’t be done at present.', {
  en: 'This can’t be done at present. The case stays with you; you can decide otherwise or come back to it.',
  cy: 'Ni ellir gwneud hyn ar hyn o bryd. Mae’r achos yn aros gyda chi; gallwch benderfynu’n wahanol neu ddychwelyd ato.',
});

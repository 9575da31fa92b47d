import { problem } from '../platform/index.js';

export const IdeaClosed = problem('IdeaClosed', 'The idea has been answered or has closed: it takes no support and no arguments.', {
  en: 'This idea has closed, so it takes no more support or arguments.',
  cy: 'Mae’r syniad hwn wedi cau, felly nid yw’n derbyn rhagor o gefnogaeth na dadleuon.',
});

export const IdeaMerged = problem('IdeaMerged', 'The idea was joined with another, which goes on for both.', {
  en: 'This idea has been joined with another one like it. Go on there: its supports and arguments are there now.',
  cy: 'Cafodd y syniad hwn ei uno ag un arall tebyg iddo. Ewch ymlaen yno: yno y mae ei gefnogaeth a’i ddadleuon bellach.',
});

export const TextIsFixed = problem('TextIsFixed', 'Its words can’t be changed any more: so many support them that an answer is due, or it has closed.', {
  en: 'So many people support these words, or the idea has closed, that they can no longer be changed. You can still add an argument.',
  cy: 'Mae cynifer o bobl yn cefnogi’r geiriau hyn, neu mae’r syniad wedi cau, fel na ellir eu newid mwyach. Gallwch ychwanegu dadl o hyd.',
});

export const WrongState = problem('WrongState', 'The idea isn’t at the point of its way where this can be done.', {
  en: 'This can’t be done with the idea as it stands now. Read it again: something may have happened to it meanwhile.',
  cy: 'Ni ellir gwneud hyn gyda’r syniad fel y mae nawr. Darllenwch ef eto: efallai bod rhywbeth wedi digwydd iddo yn y cyfamser.',
});

export const AnswerIsOwed = problem('AnswerIsOwed', 'Enough people support it that an answer is owed: it is no longer its author’s alone to take back.', {
  en: 'So many people support this idea that the council owes them an answer. It can no longer be taken back.',
  cy: 'Mae cynifer o bobl yn cefnogi’r syniad hwn fel bod ar y cyngor ateb iddynt. Ni ellir ei dynnu’n ôl mwyach.',
});

export const SupportWasRemoved = problem('SupportWasRemoved', 'This person’s support of the idea was removed as false, in public and with a reason.', {
  en: 'Your support of this idea was removed with others as false; the reason stands with the idea. If that is wrong, tell the council’s clerks: it can be brought back.',
  cy: 'Tynnwyd eich cefnogaeth i’r syniad hwn gydag eraill fel rhai ffug; mae’r rheswm gyda’r syniad. Os yw hynny’n anghywir, dywedwch wrth glercod y cyngor: gellir ei hadfer.',
});

import { problem } from '../../platform/index.js';

export const NeverEarlier = problem('NeverEarlier', 'A closing time is put off and never brought forward: people plan by it (G3).', {
  en: 'The closing time can be put off, never brought forward: people have planned by it. Choose a later one. If it has to end now, stop it and say why.',
  cy: 'Gellir gohirio’r amser cau, byth ei ddwyn ymlaen: mae pobl wedi cynllunio yn ôl hynny. Dewiswch un diweddarach. Os oes rhaid iddo ddod i ben nawr, stopiwch ef a dywedwch pam.',
});

export const ConsultationOver = problem('ConsultationOver', 'It has closed: nothing about its time or its promise changes any more.', {
  en: 'This consultation has closed, so this can’t be changed any more.',
  cy: 'Mae’r ymgynghoriad hwn wedi cau, felly ni ellir newid hyn mwyach.',
});

export const LevelNeedsReason = problem('LevelNeedsReason', 'A promise isn’t lowered without telling everybody why (G8).', {
  en: 'This promises people less than before. Say why, for everybody to read.',
  cy: 'Mae hyn yn addo llai i bobl nag o’r blaen. Dywedwch pam, i bawb ei ddarllen.',
});

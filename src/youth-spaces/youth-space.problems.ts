import { problem } from '../platform/index.js';

export const TooFewAdults = problem('TooFewAdults', 'A space opens with two or more active youth workers (W6).', {
  en: 'A space opens when at least two of its youth workers are active: appointed, verified, with checks in date. Add another, or have their appointments looked at.',
  cy: 'Mae gofod yn agor pan fydd o leiaf ddau o’i weithwyr ieuenctid yn weithredol: wedi’u penodi, eu gwirio, a’u gwiriadau mewn grym. Ychwanegwch un arall, neu gofynnwch i rywun edrych ar eu penodiadau.',
});

/** No reason is given (W6). */
export const SpacePaused = problem('SpacePaused', 'Nobody posts in this space at present.', {
  en: 'This space is paused for now. You can read it, and tell us if you are worried. What you wrote is still here.',
  cy: 'Mae’r gofod hwn wedi’i oedi am y tro. Gallwch ei ddarllen, a dweud wrthym os ydych yn poeni. Mae’r hyn a ysgrifennoch yma o hyd.',
});

export const DutyNotPossible = problem('DutyNotPossible', 'A shift ends after it begins, within a day.', {
  en: 'A shift ends after it begins, and lasts a day at most.',
  cy: 'Mae sifft yn gorffen ar ôl iddi ddechrau, ac yn para diwrnod ar y mwyaf.',
});

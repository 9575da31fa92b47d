import { problem } from '../../platform/index.js';

export const ConsultationNotOpen = problem('ConsultationNotOpen', 'Nothing is taken before the opening, nor from the closing instant on (V6).', {
  en: 'This consultation isn’t open now: nothing is taken. What you wrote is still here.',
  cy: 'Nid yw’r ymgynghoriad hwn ar agor nawr: ni dderbynnir dim. Mae’r hyn a ysgrifennoch yma o hyd.',
});

export const NotAskedOfYou = problem('NotAskedOfYou', 'It was stated before the opening who may take part (V7), and the viewer isn’t among them.', {
  en: 'This consultation is for others than the profile you are acting as; it says who may take part. A professional answers only for an organisation, as its clerk.',
  cy: 'Mae’r ymgynghoriad hwn ar gyfer eraill na’r proffil rydych yn gweithredu drwyddo; mae’n dweud pwy all gymryd rhan. Dim ond dros sefydliad, fel ei glerc, y mae gweithiwr proffesiynol yn ateb.',
});

export const TooManyFromHere = problem('TooManyFromHere', 'Very much came from one connection in a short time (V8).', {
  en: 'Very many answers have come from where you are in a short time. Wait ten minutes and send it again: what you wrote is still here.',
  cy: 'Mae llawer iawn o atebion wedi dod o’r lle rydych chi mewn amser byr. Arhoswch ddeg munud a’i anfon eto: mae’r hyn a ysgrifennoch yma o hyd.',
});

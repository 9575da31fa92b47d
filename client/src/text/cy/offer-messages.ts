import type { words as English } from '../en/offer-messages.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  title: 'Negeseuon i bobl sy’n cynnig cymorth',
  lead: 'Mae cyswllt yn mynd drwoch chi: darllenwch bob neges, cysylltwch â’r person a gynigiodd gymorth yn y ffordd y gwyddoch, a dywedwch yma eich bod wedi gwneud. Ni roddir manylion y naill i’r llall gan y dudalen hon.',
  waiting: (n) => plural(n, { zero: 'Nid oes neges yn aros.', one: 'Mae 1 neges yn aros i’w phasio ymlaen.', two: 'Mae 2 neges yn aros i’w pasio ymlaen.', other: `Mae ${n} neges yn aros i’w pasio ymlaen.` }),
  none: 'Nid oes neb wedi ysgrifennu eto.',
  to: (name) => `At ${name}, sy’n cynnig:`,
  from: 'Ysgrifennwyd gan',
  about: 'Am y syniad',
  passOn: 'Rwyf wedi ei phasio ymlaen',
  passedOn: 'Pasiwyd ymlaen',
  toModeration: 'Beth sy’n aros i’w gymedroli',
  sent: 'Anfonwyd',
};

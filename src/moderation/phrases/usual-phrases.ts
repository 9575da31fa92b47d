import type { Texts } from '../../platform/index.js';
import type { DecidedAction } from '../reportables.js';

/** What is offered until a place keeps phrases of its own: friendly, plain, and saying what would be fine. */
export const USUAL_PHRASES: readonly { readonly action: DecidedAction; readonly words: Texts }[] = [
  { action: 'publish', words: { en: 'Thank you, this is for everybody to read now.', cy: 'Diolch, mae hwn i bawb ei ddarllen nawr.' } },
  {
    action: 'ask-for-changes',
    words: {
      en: 'Please take out what could lead somebody to a person: a number, an address, a name on an app. The rest is good and we want to publish it.',
      cy: 'Tynnwch allan yr hyn a allai arwain rhywun at berson: rhif, cyfeiriad, enw ar ap. Mae’r gweddill yn dda ac rydym am ei gyhoeddi.',
    },
  },
  {
    action: 'hide',
    words: {
      en: 'This speaks against a person. Say what you think of the matter itself, and we will publish it. If you see it otherwise, ask for a second look.',
      cy: 'Mae hyn yn siarad yn erbyn person. Dywedwch beth yw eich barn am y mater ei hun, ac fe’i cyhoeddwn. Os ydych yn gweld pethau’n wahanol, gofynnwch am ail olwg.',
    },
  },
  {
    action: 'remove',
    words: {
      en: 'This could put somebody in danger, so it can’t stay. You can still take part. If you see it otherwise, ask for a second look.',
      cy: 'Gallai hyn beryglu rhywun, felly ni all aros. Gallwch gymryd rhan o hyd. Os ydych yn gweld pethau’n wahanol, gofynnwch am ail olwg.',
    },
  },
  { action: 'restore', words: { en: 'We looked at this again and it is fine. It is shown again. Sorry.', cy: 'Edrychwyd ar hyn eto ac mae’n iawn. Fe’i dangosir eto. Mae’n ddrwg gennym.' } },
];

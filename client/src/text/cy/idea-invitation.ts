import type { words as English } from '../en/idea-invitation.js';

export const words: typeof English = {
  title: 'Cynnig syniad ar y cyd',
  lead: (author) => `Mae ${author} yn eich gwahodd i gynnig y syniad hwn ar y cyd.`,
  idea: 'Y syniad',
  meaning: 'Bydd enw’ch proffil wedyn yn sefyll wrth ochr enw’r awdur, yn gyhoeddus. Nid cefnogaeth mohoni: chi sydd i roi honno. Gallwch dynnu’ch enw unrhyw bryd.',
  until: (when) => `Gallwch ateb tan ${when}.`,
  accept: 'Ie, ei gynnig ar y cyd',
  decline: 'Dim diolch',
  declined: 'Gwrthodoch. Ni ddangosir i neb eich bod wedi cael gwahoddiad.',
  over: 'Mae’r gwahoddiad hwn ar ben',
  overText: 'Fe’i defnyddiwyd, mae ei amser ar ben, neu ni ellir newid y syniad mwyach. Gofynnwch i’w awdur am un newydd.',
  toIdeas: 'Gweld y syniadau yma',
  citizens: 'Dim ond dinasyddion sy’n cynnig syniadau, yn eu henw eu hunain. Gweithredwch fel eich proffil dinesydd i ateb.',
};

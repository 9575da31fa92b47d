import type { words as English } from '../en/changing.js';

export const words: typeof English = {
  title: 'Newid yr ymgynghoriad hwn',
  lead: 'Mae’r hyn a ddywedwyd o’r blaen yn aros i’w weld, gyda’r rheswm dros bob newid.',
  now: 'Nawr',
  closes: 'Mae’n cau',
  back: 'Yn ôl i’r ymgynghoriad',
  reason: 'Pam',
  reasonHint: 'Mae pawb yn darllen hwn, ar dudalen yr ymgynghoriad.',
  extend: {
    title: 'Rhoi rhagor o amser i bobl',
    lead: 'Gellir gohirio’r amser cau, byth ei ddwyn ymlaen.',
    day: 'Diwrnod olaf newydd',
    time: 'Amser',
    said: (dayAndTime) => `Byddai’n cau wedyn: ${dayAndTime}.`,
    button: 'Gohirio’r cau',
    ask: 'Dywedir yr amser newydd a’r rheswm wrth bawb. Ni ellir ei ddwyn ymlaen eto.',
    yes: 'Ie, ei ohirio',
  },
  level: {
    title: 'Newid yr hyn rydych yn ei addo',
    lead: 'Nid oes angen rheswm i addo mwy. Mae angen un i addo llai.',
    label: 'Yr hyn rydych yn ei addo o hyn ymlaen',
    button: 'Newid yr addewid',
    ask: 'Mae’r addewid blaenorol yn aros i’w weld, gyda’r amser y safodd hyd ato.',
    yes: 'Ie, ei newid',
  },
  stop: {
    title: 'Ei stopio cyn ei amser',
    lead: 'Ni dderbynnir dim ar ôl hynny. Cedwir yr hyn a anfonwyd, ac mae’r canlyniad i ddod fel arfer.',
    button: 'Stopio’r ymgynghoriad',
    ask: 'Daw i ben ar unwaith ac ni ellir ei agor eto. Mae pawb yn darllen y rheswm.',
    yes: 'Ie, ei stopio nawr',
  },
  done: 'Newidiwyd hyn, ac mae i’w weld ar dudalen yr ymgynghoriad.',
};

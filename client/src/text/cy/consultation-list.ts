import type { words as English } from '../en/consultation-list.js';

export const words: typeof English = {
  title: 'Ymgyngoriadau',
  lead: 'Beth mae’r lle hwn yn ei ofyn i’w bobl, beth a ddywedasant, a beth a wnaed.',
  description: 'Ymgyngoriadau’r lle hwn: ar agor nawr, wedi’u cyhoeddi, wedi cau, a gyda’u canlyniad.',
  make: 'Gofyn i bobl yma',
  filters: {
    title: 'Dod o hyd i ymgyngoriadau',
    text: 'Geiriau',
    council: 'Cyngor',
    ward: 'Y ward',
    topic: 'Pwnc',
    state: 'Cyflwr',
    all: 'Pob un',
    states: { open: 'Ar agor nawr', announced: 'Wedi’i gyhoeddi', closed: 'Wedi cau, canlyniad i ddod', outcome: 'Cyhoeddwyd y canlyniad' },
    submit: 'Chwilio',
    clear: 'Dangos pob un',
  },
  none: 'Nid oes ymgynghoriad sy’n cyd-fynd â hyn',
  noneAdvice: 'Rhowch gynnig ar lai o eiriau, ward arall, neu bob un.',
  noneYet: 'Ni ofynnwyd dim yma hyd yn hyn.',
  drafts: 'Yn cael eu hysgrifennu',
  untitled: 'Heb deitl hyd yn hyn',
  found: 'Yr hyn a gafwyd',
};

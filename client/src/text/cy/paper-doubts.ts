import type { words as English } from '../en/paper-doubts.js';

export const words: typeof English = {
  doubt: 'Fe’i derbyniwyd trwy gamgymeriad',
  lead: 'Mae’n cyfrif nes bod cydweithiwr yn cytuno â chi. Caiff y ddau ohonoch eich cofnodi.',
  reason: 'Beth sydd o’i le arno',
  remedy: 'Beth sydd i’w wneud yn ei gylch',
  remedies: { CORRECT: 'Caiff ei gywiro a’i wirio eto', REMOVE: 'Caiff ei dynnu allan am byth' },
  send: 'Gofyn i gydweithiwr gytuno',
  why: 'Derbyniwyd trwy gamgymeriad:',
  wish: { CORRECT: 'Mae i’w gywiro.', REMOVE: 'Mae i’w dynnu allan am byth.' },
  own: 'Chi a ddywedodd hynny, felly rhaid i rywun arall gytuno.',
  agree: 'Rwy’n cytuno',
  agreeAsk: { CORRECT: 'Nid yw’n cyfrif mwyach nes iddo gael ei gywiro a’i wirio eto.', REMOVE: 'Nid yw’n cyfrif mwyach, ac ni ellir dod ag ef yn ôl.' },
  agreeYes: 'Ydy, fe’i derbyniwyd trwy gamgymeriad',
  uphold: 'Na, mae’n sefyll',
  upholdAsk: 'Mae’n dal i gyfrif fel y mae.',
  upholdYes: 'Ydy, mae’n sefyll',
};

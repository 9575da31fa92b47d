import { pluralIn } from '../plural.js';
import type { words as english } from '../en/outcome.js';

const plural = pluralIn('cy-GB');
const count = (n: number): string => n.toLocaleString('cy-GB');

export const words: typeof english = {
  title: 'Beth ddaeth ohono',
  headTitle: (consultation) => `Beth ddaeth ohono: ${consultation}`,
  description: 'Gofynnom, dywedoch, gwnaethom: fesul thema, ac a gadwyd yr addewid.',
  promised: (promise, meaning) => `Yr addewid: ${promise}. ${meaning}`,
  promiseTitle: 'Yr addewid',
  came: (days) => plural(days, { zero: 'Dywedwyd ar y diwrnod y caeodd.', one: 'Dywedwyd 1 diwrnod ar ôl iddo gau.', two: 'Dywedwyd 2 ddiwrnod ar ôl iddo gau.', other: `Dywedwyd ${days} diwrnod ar ôl iddo gau.` }),
  cameLate: (days, day) => `Dywedwyd ${days} diwrnod ar ôl iddo gau; roedd i fod i ddod erbyn ${day}.`,
  awaited: 'Eto i ddod',
  waiting: (days, day) =>
    plural(days, {
      zero: `Caeodd heddiw. Disgwylir y canlyniad erbyn ${day}.`,
      one: `Caeodd ddoe. Disgwylir y canlyniad erbyn ${day}.`,
      two: `Mae pobl wedi aros 2 ddiwrnod. Disgwylir y canlyniad erbyn ${day}.`,
      other: `Mae pobl wedi aros ${days} diwrnod. Disgwylir y canlyniad erbyn ${day}.`,
    }),
  overdue: 'Mae hwn yn hwyr',
  overdueSince: (days, day) => `Mae pobl wedi aros ${days} diwrnod. Roedd i fod i ddod erbyn ${day}, ddeuddeg wythnos ar ôl cau.`,
  notClosed: 'Gall pobl ateb o hyd, neu nid yw wedi agor. Dywedir beth ddaeth ohono o fewn deuddeg wythnos i gau.',
  themesTable: 'Beth ddywedodd pobl, fesul thema',
  themesOf: (responses) =>
    plural(responses, { two: 'Beth a ddywedwyd mewn 2 gyflwyniad; gall un ddweud sawl thema.', other: `Beth a ddywedwyd mewn ${count(responses)} cyflwyniad; gall un ddweud sawl thema.` }),
  theme: 'Beth ddywedodd pobl',
  said: 'Faint',
  done: 'Beth wnaethom',
  doneIs: { DID: 'Gwnaethom', PARTLY: 'Gwnaethom ran ohono', DID_NOT: 'Ni wnaethom' },
  saidBy: (n) => plural(n, { one: 'Dywedodd 1 person hyn', two: 'Dywedodd 2 berson hyn', few: `Dywedodd ${n} pherson hyn`, other: `Dywedodd ${count(n)} o bobl hyn` }),
  notTold: 'heb ei ddweud',
  seeResults: 'Gweld beth ddaeth i law, fesul cwestiwn',
  earlierShown: (version) => `Fersiwn ${version} yw hwn, ac nid yr un sy’n sefyll.`,
  latest: 'Darllen yr un sy’n sefyll',
  changedBecause: 'Pam y newidiodd:',
  versions: 'Pob fersiwn',
  version: (number) => `Fersiwn ${number}`,
  again: 'Cyhoeddi fersiwn arall',
  readFirst: (n) =>
    plural(n, {
      zero: 'Darllen yr hyn a ysgrifennodd pobl',
      one: 'Darllen yr 1 ateb nad oes neb wedi’i ddarllen',
      two: 'Darllen y 2 ateb nad oes neb wedi’u darllen',
      other: `Darllen y ${count(n)} ateb nad oes neb wedi’u darllen`,
    }),
  toThemes: 'At yr atebion',
  form: {
    weAsked: 'Mewn brawddeg neu ddwy.',
    youSaid: 'Beth ddywedodd pobl, gyda’r rhifau, hefyd yr hyn nad oeddech yn hoffi ei glywed.',
    weDid: 'Beth rydych yn ei wneud o’i herwydd, beth ddim, a pham.',
    kept: 'A gadwyd yr addewid?',
    keptBecause: 'Beth sy’n dangos hynny?',
    keptBecauseHint: 'Beth a newidiodd oherwydd yr hyn a ddywedodd pobl, neu pam na allai.',
  },
  whatDone: (theme) => `Beth a wnaed am “${theme}”?`,
  why: (theme) => `Pam, neu pam ddim: “${theme}”`,
  whyChanged: 'Pam mae’n newid?',
  whyChangedHint: 'Mae pawb yn darllen hwn wrth ymyl y fersiwn newydd. Mae’r un blaenorol yn aros yn ddarllenadwy.',
  missing: (n) => plural(n, { two: 'Mae 2 beth ar goll o hyd. Pwyswch Cyhoeddi i weld pa rai.', other: `Mae ${n} peth ar goll o hyd. Pwyswch Cyhoeddi i weld pa rai.` }),
  whole: 'Nid oes dim ar goll.',
  publish: 'Cyhoeddi’r canlyniad',
  sure: 'Ie, cyhoeddi nawr',
  sureTitle: 'Cyhoeddi nawr?',
  sureText: 'Gall pawb ei ddarllen ar unwaith, a dywedir wrth y rhai a ddymunodd hynny. Ni ellir ei dynnu’n ôl: gallwch gyhoeddi fersiwn arall, ac mae hon yn aros yn ddarllenadwy wrth ei hymyl.',
};

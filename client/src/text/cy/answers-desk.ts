import { pluralIn } from '../plural.js';
import type { words as English } from '../en/answers-desk.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  title: 'Fy nesg',
  lead: 'Yr hyn sy’n ddyledus gennych, yr hyn a addawoch, a’r hyn y mae pobl yn siarad amdano. Dim ond chi sy’n gweld y dudalen hon.',
  none: 'Mae’r dudalen hon ar gyfer cynghorwyr, yn gweithredu fel y mae eu cyngor yn eu hadnabod.',
  inAll: (n) =>
    plural(n, {
      zero: 'Nid oes ateb yn ddyledus gennych ar hyn o bryd.',
      one: 'Mae 1 ateb yn ddyledus gennych i gyd.',
      two: 'Mae 2 ateb yn ddyledus gennych i gyd.',
      few: `Mae ${n} ateb yn ddyledus gennych i gyd.`,
      many: `Mae ${n} ateb yn ddyledus gennych i gyd.`,
      other: `Mae ${n} ateb yn ddyledus gennych i gyd.`,
    }),
  all: 'Y cyfan sy’n ddyledus gennych',
  week: 'Yn ddyledus yr wythnos hon',
  weekLead: 'Gyda phopeth sy’n hwyr.',
  weekNone: 'Nid oes dim yn ddyledus tan ddydd Sul.',
  drafts: 'Wedi’i ddrafftio i chi',
  draftsLead: 'Nid oes dim ohono’n gyhoeddus nes i chi ei gyhoeddi.',
  ready: 'Yn barod i chi',
  draft: (name) => `newidiwyd gan ${name}`,
  back: 'Gofynnwyd yn ôl am eich atebion',
  promised: 'Yr hyn a addawoch',
  promisedNone: 'Nid oes dim a addawoch yn agored.',
  promisedIn: 'addawyd yn',
  step: 'Dweud sut y mae',
  talked: 'Yr hyn y mae pobl yn siarad amdano',
  talkedIn: (ward) => `Yr hyn y mae pobl yn siarad amdano yn ${ward}`,
  publish: 'Cyhoeddi penderfyniad',
  ask: 'Agor ymgynghoriad',
  wardNow: (ward) => `Popeth sy’n digwydd yn ${ward}`,
  talkedLead: 'Yr hyn a gefnogwyd, a ddadleuwyd ac a ofynnwyd fwyaf yn y pythefnos diwethaf.',
  talkedNone: 'Bu’n dawel yn y pythefnos diwethaf.',
  activity: (n, shown) =>
    plural(n, {
      one: 'cefnogwyd, dadleuwyd neu gofynnwyd unwaith',
      two: 'cefnogwyd, dadleuwyd neu gofynnwyd ddwywaith',
      few: `cefnogwyd, dadleuwyd neu gofynnwyd ${shown} gwaith`,
      many: `cefnogwyd, dadleuwyd neu gofynnwyd ${shown} gwaith`,
      other: `cefnogwyd, dadleuwyd neu gofynnwyd ${shown} gwaith`,
    }),
  record: 'Eich cofnod ymateb',
};

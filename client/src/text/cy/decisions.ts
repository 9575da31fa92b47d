import type { decisions as English } from '../en/decisions.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

export const decisions: typeof English = {
  states: {
    DRAFT: 'Drafft',
    NOTICE: 'Rhoddwyd rhybudd',
    OPEN: 'Agored i farn',
    DECIDED: 'Penderfynwyd',
    BEING_CARRIED_OUT: 'Ar waith',
    DONE: 'Wedi’i wneud',
    WITHDRAWN: 'Tynnwyd yn ôl',
    SUPERSEDED: 'Wedi’i ddisodli',
  },
  key: 'Penderfyniad allweddol',
  decidesOn: (day) => `I’w benderfynu: ${day}`,
  decidedOn: (day) => `Penderfynwyd: ${day}`,
  inPublic: (n) =>
    plural(n, {
      zero: 'Yn gyhoeddus ers heddiw',
      two: 'Yn gyhoeddus ers 2 ddiwrnod',
      other: `Yn gyhoeddus ers ${n} diwrnod`,
    }),
  daysUntil: (n) =>
    plural(n, {
      zero: 'Penderfynwyd ar y diwrnod y’i cyhoeddwyd',
      one: 'Penderfynwyd 1 diwrnod ar ôl ei gyhoeddi gyntaf',
      two: 'Penderfynwyd 2 ddiwrnod ar ôl ei gyhoeddi gyntaf',
      other: `Penderfynwyd ${n} diwrnod ar ôl ei gyhoeddi gyntaf`,
    }),
  form: {
    ward: 'Ward',
    wholeArea: 'Yr ardal gyfan',
    interestKinds: { PECUNIARY: 'Ariannol', OTHER: 'Arall' },
    dispensation: 'Cyfeirnod y gollyngiad',
    none: 'Dim wedi’u datgan',
  },
};

import type { words as English } from '../en/elections.js';

export const words: typeof English = {
  title: 'Yr wythnosau cyn etholiad',
  lead: 'Yn y dyddiau hyn ni chyhoeddir penderfyniad, nid agorir un i farn ac nid agorir ymgynghoriad heb reswm y gall pawb ei ddarllen.',
  toCouncil: 'Tudalen y cyngor',
  done: 'Wedi’i gadw. Mae mewn grym o’i ddiwrnod cyntaf.',
  known: 'Cyfnodau sy’n hysbys',
  none: 'Nid oes cyfnod wedi’i bennu.',
  period: (from, until) => `O ${from} hyd at ${until}`,
  now: 'Nawr',
  change: 'Newid ei ddyddiau',
  add: 'Pennu cyfnod',
  from: 'Y diwrnod cyntaf',
  fromHint: 'Diwrnod yr hysbysiad etholiad fel arfer.',
  until: 'Y diwrnod olaf',
  untilHint: 'Diwrnod yr etholiad fel arfer.',
  submit: 'Cadw’r dyddiau hyn',
};

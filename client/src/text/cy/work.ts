import { pluralIn } from '../plural.js';
import type { words as English } from '../en/work.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  title: 'Fy ngwaith',
  lead: 'Yr hyn sy’n aros amdanoch, mewn un lle.',
  nothing: 'Nid oes dim yn aros amdanoch nawr.',
  nothingAdvice: 'Mae’r dudalen hon yn newid pan fydd rhywbeth.',
  notAtWork: 'Mae’r dudalen hon ar gyfer clercod, swyddogion ac arweinwyr diogelu, yn gweithredu drwy eu proffil proffesiynol.',
  actAs: 'Gweithredu drwy broffil arall',
  concerns: (count) => plural(count, { one: 'Mae 1 pryder ar agor', two: 'Mae 2 bryder ar agor', other: `Mae ${count} pryder ar agor` }),
  concernsMany: (count) => `Mae ${count} pryder neu fwy ar agor`,
  cases: (count) => plural(count, { one: 'Mae 1 achos yn aros wrth gymedroli', two: 'Mae 2 achos yn aros wrth gymedroli', other: `Mae ${count} achos yn aros wrth gymedroli` }),
  casesMany: (count) => `Mae ${count} achos neu fwy yn aros wrth gymedroli`,
  messages: (count) => plural(count, { one: 'Mae 1 neges i’w throsglwyddo', two: 'Mae 2 neges i’w trosglwyddo', other: `Mae ${count} neges i’w trosglwyddo` }),
  vacant: (count) => plural(count, { one: 'Mae 1 ateb heb neb yn y swydd i’w roi: enwch rywun', two: 'Mae 2 ateb heb neb yn y swydd i’w rhoi: enwch rywun', other: `Mae ${count} ateb heb neb yn y swydd i’w rhoi: enwch rywun` }),
  paper: 'Ymgynghoriadau',
  toCheck: (count) => plural(count, { one: '1 papur i’w wirio', two: '2 bapur i’w gwirio', other: `${count} papur i’w gwirio` }),
  toCorrect: (count) => plural(count, { one: '1 papur i’w gywiro', two: '2 bapur i’w cywiro', other: `${count} papur i’w cywiro` }),
  themes: 'Trefnu’r hyn a ysgrifennodd pobl',
  outcome: 'Dweud beth ddaeth ohono',
  awaited: 'Wedi cau: mae disgwyl am ei ganlyniad',
  people: 'Penodiadau a gwiriadau sy’n dod i ben',
  invitations: (count) => plural(count, { one: 'Mae 1 gwahoddiad heb ei dderbyn eto', two: 'Mae 2 wahoddiad heb eu derbyn eto', other: `Mae ${count} gwahoddiad heb eu derbyn eto` }),
  places: 'Ble rydych yn gweithio',
  links: { organisation: 'Ei dudalen', people: 'Pobl', settings: 'Gosodiadau', record: 'Y cofnod' },
};

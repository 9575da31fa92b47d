import type { words as English } from '../en/commitments.js';

export const words: typeof English = {
  title: 'Beth a addawyd',
  listTitle: 'Ymrwymiadau',
  description: 'Beth mae cynghorwyr yma wedi’i addo’n gyhoeddus, erbyn pryd, a beth ddaeth ohono.',
  lead: 'Beth a addawyd mewn penderfyniadau ac atebion, gan bwy, erbyn pryd, a beth ddaeth ohono.',
  first: (day) => `Addawyd gyntaf ar gyfer ${day}`,
  promisedIn: 'Addawyd yn',
  story: 'Beth ddaeth ohono',
  step: (state, day) => `${state}, erbyn ${day}`,
  none: 'Nid oes ymrwymiad yn cyd-fynd.',
  noneAdvice: 'Tynnwch un o’ch dewisiadau.',
  filters: { title: 'Dod o hyd i ymrwymiadau', council: 'Cyngor', state: 'Sut mae arno', any: 'Unrhyw un', overdue: 'Dim ond yr hyn sy’n hwyr', submit: 'Dangos', clear: 'Dangos pob ymrwymiad' },
};

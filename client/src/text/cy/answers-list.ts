import type { words as English } from '../en/answers-list.js';

export const words: typeof English = {
  filter: 'Dod o hyd i atebion',
  council: 'Cyngor',
  anyCouncil: 'Pob cyngor',
  state: 'Sut y mae',
  anyState: 'Dyledus ac atebwyd',
  states: { owed: 'Yn dal yn ddyledus', answered: 'Atebwyd', vacant: 'Heb neb mewn swydd yn gyfrifol' },
  submit: 'Dangos',
  clear: 'Dangos y cyfan',
  none: 'Dim byd yma.',
  noneAdvice: 'Dewiswch lai uchod.',
  councils: 'Sut mae cynghorau’n ateb',
  councilsLead: 'Cynghorwyr pob cyngor, ei reol, a’i gofnod yn ei gyfanrwydd.',
};

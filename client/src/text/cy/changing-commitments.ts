import type { words as English } from '../en/changing-commitments.js';

export const words: typeof English = {
  title: (what) => `Sut mae arno nawr: ${what}`,
  state: 'Sut mae arno',
  dueOn: 'Y diwrnod diweddarach',
  dueHint: 'Mae oedi’n gyhoeddus, gyda’r diwrnod fel yr oedd o’r blaen.',
  note: 'Beth i’w ddweud amdano',
  noteHint: 'Cyhoeddus. Dywedwch pam y mae’n hwyr neu wedi’i ollwng.',
  submit: 'Dweud sut mae arno',
  ask: 'Mae’r hyn a gyflawnwyd neu a ollyngwyd yn aros felly. Ei ddweud yn gyhoeddus nawr?',
  yes: 'Ie, ei ddweud',
  handOver: 'Ei drosglwyddo',
  owner: 'Pwy sy’n ei gymryd drosodd',
  why: 'Pam',
  handOverSubmit: 'Ei drosglwyddo',
  handOverAsk: 'O hyn ymlaen y person arall sy’n atebol amdano, yn gyhoeddus. Ei drosglwyddo?',
  handOverYes: 'Ie, ei drosglwyddo',
  done: 'Dywedwyd hyn yn gyhoeddus.',
};

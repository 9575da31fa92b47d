import type { presence as English } from '../en/presence.js';

export const presence: typeof English = {
  few: 'Mae llai na phump o bobl yma nawr.',
  people: (n) => `Mae ${n} o bobl yma nawr.`,
  atWork: 'Yr oedolion sydd yma nawr:',
  writing: 'Mae rhywun yn ysgrifennu…',
};

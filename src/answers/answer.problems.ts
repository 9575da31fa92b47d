import { problem } from '../platform/index.js';

export const AlreadyAnswered = problem('AlreadyAnswered', 'It has been answered.', {
  en: 'This has been answered already. Read the answer that is there; what you wrote is still here.',
  cy: 'Atebwyd hwn eisoes. Darllenwch yr ateb sydd yno; mae’r hyn a ysgrifennoch yma o hyd.',
});

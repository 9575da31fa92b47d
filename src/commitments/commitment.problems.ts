import { problem } from '../platform/index.js';

export const CommitmentSettled = problem('CommitmentSettled', 'The commitment was already said to be kept or broken.', {
  en: 'This commitment has already been marked as kept or broken. Promise something new instead of changing the old promise.',
  cy: 'Mae’r ymrwymiad hwn eisoes wedi’i nodi fel un a gadwyd neu a dorrwyd. Gwnewch addewid newydd yn hytrach na newid yr hen un.',
});

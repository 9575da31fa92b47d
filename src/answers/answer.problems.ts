import { problem } from '../platform/index.js';

export const AlreadyAnswered = problem('AlreadyAnswered', 'It has been answered.', {
  en: 'This has been answered already. Read the answer that is there; what you wrote is still here.',
  cy: 'Atebwyd hwn eisoes. Darllenwch yr ateb sydd yno; mae’r hyn a ysgrifennoch yma o hyd.',
});

export const NothingToAnswer = problem('NothingToAnswer', 'The duty to answer was lifted, on the record.', {
  en: 'No answer is owed on this any more. The page says why; what you wrote is still here.',
  cy: 'Nid oes ateb yn ddyledus ar hyn mwyach. Mae’r dudalen yn dweud pam; mae’r hyn a ysgrifennoch yma o hyd.',
});

export const NotOursNeedsWhose = problem('NotOursNeedsWhose', 'Who says that it isn’t the council’s says whose it is, and nobody else does.', {
  en: 'Say whose it is when you say that it isn’t yours, and leave that empty otherwise.',
  cy: 'Dywedwch eiddo pwy ydyw pan ddywedwch nad eich un chi ydyw, a gadewch hynny’n wag fel arall.',
});

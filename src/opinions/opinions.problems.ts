import { problem, type ProblemText } from '../platform/index.js';

export const RoundClosed = problem('RoundClosed', 'The round takes no statements and no stances now.', {
  en: 'This is closed: nothing more is taken. What was taken before counts.',
  cy: 'Mae hwn ar gau: ni dderbynnir rhagor. Mae’r hyn a dderbyniwyd o’r blaen yn cyfrif.',
});

export const NotTakenYet = problem('NotTakenYet', 'Something has to be done first before anything of this person is taken; its words say what.', (words: ProblemText) => words);

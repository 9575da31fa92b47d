export { CheckPaper, CorrectPaper } from './check-paper.js';
export { EnterPaper } from './enter-paper.js';
export { PaperCard } from './paper-card.js';

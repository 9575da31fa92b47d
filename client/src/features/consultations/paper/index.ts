export { CheckPaper, CorrectPaper } from './check-paper.js';
export { PaperCard } from './paper-card.js';

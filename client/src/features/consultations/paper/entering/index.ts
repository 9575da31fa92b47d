export { EnterPaper } from './enter-paper.js';

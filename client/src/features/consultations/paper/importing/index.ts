export { ImportPaper } from './import-paper.js';

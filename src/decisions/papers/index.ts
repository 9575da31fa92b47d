export { DecisionPaperEntity } from './paper.entity.js';
export { PaperInput } from './paper.input.js';
export { DecisionPaper } from './paper.type.js';
export { attachPapers, PAPER_KIND } from './attach-papers.js';
export { keepPapers, papersBefore, papersOf, type PaperWritten } from './papers.js';
export { PapersReader } from './papers.reader.js';

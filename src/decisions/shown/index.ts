export { DecidedByResolver } from './decided-by.resolver.js';
export { DraftableDecisions } from './draftable-decisions.js';
export { PaperFileResolver, PapersOfDecision, PapersOfVersion } from './papers.resolver.js';
export { ReadablePapers } from './readable-papers.js';
export { WithheldPartResolver, WithheldResolver } from './withheld.resolver.js';

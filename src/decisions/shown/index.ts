export { DecidedByResolver } from './decided-by.resolver.js';
export { PapersOfDecision, PapersOfVersion } from './papers.resolver.js';
export { WithheldPartResolver, WithheldResolver } from './withheld.resolver.js';

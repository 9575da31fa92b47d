export { SetAnswerTerms } from './set-answer-terms.js';
export { supportThreshold, termsInForce, TERMS_COLUMNS } from './terms.js';
export { TermsReader } from './terms.reader.js';
export { TermsResolver } from './terms.resolver.js';
export { USUAL_TERMS, type Terms } from './terms.rules.js';

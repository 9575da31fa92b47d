export { HeldTextsReader } from './held-texts.reader.js';
export { HeldTextsResolver } from './held-texts.resolver.js';
export { causesOf, heldOr, holdIfNeeded, reasonsThere } from './hold.js';
export { ReportableText } from './reportable-text.js';

export { HeldTextsReader } from './held-texts.reader.js';
export { HeldTextsResolver } from './held-texts.resolver.js';
export { heldOr, holdIfNeeded } from './hold.js';
export { ReportableText } from './reportable-text.js';

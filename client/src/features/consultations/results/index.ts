export { AskedKindsFragment, BrokenDownFragment, CountedFragment, ResultsLiveDocument } from './results-fragment.js';
export { GROUPINGS, ResultsHidden, ResultsView } from './results-view.js';

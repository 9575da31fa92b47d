// The fragments that pages spread.
import './entry-fragment.js';

export { EntryList } from './entry-list.js';
export { RecordCheck } from './record-check.js';
export { RecordFilters, recordFilterOf } from './record-filters.js';

export { DraftList } from './draft-list.js';

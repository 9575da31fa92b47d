export { findCouncillors, findListeners } from './find.js';

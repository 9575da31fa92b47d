export { Decided } from './decided.js';

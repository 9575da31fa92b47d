export { helplinesAt } from './helplines-at.js';

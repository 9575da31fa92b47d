export { TakePart } from './take-part.js';
export { WhoMayTakePart } from './who-may-take-part.js';

export { closeCase } from './close-case.js';
export { DecideCase, DecideCaseInput, DecideCaseOutcome } from './decide-case.js';

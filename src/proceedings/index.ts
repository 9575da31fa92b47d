export * from './decision-facts.js';
export * from './outcome-facts.js';
export * from './proceedings.module.js';

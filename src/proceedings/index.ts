export * from './citables.js';
export * from './citation.type.js';
export * from './citations.js';
export * from './contributors.js';
export * from './decision-facts.js';
export * from './outcome-facts.js';
export * from './proceedings.module.js';
export * from './recounts.js';

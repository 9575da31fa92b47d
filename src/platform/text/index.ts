export * from './contact-details/index.js';
export * from './dates.js';
export * from './language.js';
export * from './markdown.js';
export * from './word-difference.js';

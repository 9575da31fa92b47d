export * from './language.js';
export * from './markdown.js';

export * from './access.js';
export * from './viewer.js';
export * from './viewer-source.js';

export * from './days.js';
export * from './jurisdictions.js';

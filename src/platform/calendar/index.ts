export * from './days.js';
export * from './jurisdictions.js';
export * from './seasons.js';

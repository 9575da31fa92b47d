export type { Answered, Answers } from './answers.js';
export * from './codes.js';
export * from './item.js';

export type { Answered, Answers } from './answers.js';
export * from './item.js';

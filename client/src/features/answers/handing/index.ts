export { HandOverTheme } from './hand-over-theme.js';
export { HandOverThread } from './hand-over-thread.js';

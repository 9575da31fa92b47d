export { AskedBack } from './asked-back.js';
export { VerdictPanel } from './verdict-panel.js';

export { AcceptSeveral, TickPaper } from './accept-several.js';

export { PaperDoubt } from './paper-doubt.js';

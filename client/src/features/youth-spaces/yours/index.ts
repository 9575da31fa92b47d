export { AskedOfYou } from './asked-of-you.js';
export { Download } from './download.js';
export { Place } from './place.js';
import './yours-fragment.js';

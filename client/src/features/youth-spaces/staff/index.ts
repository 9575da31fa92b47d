export { Codes } from './codes.js';
export { Members } from './members.js';
import './staff-fragment.js';

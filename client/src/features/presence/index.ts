export { PresenceLine } from './presence-line.js';

export { MyContributions } from './my-contributions.js';

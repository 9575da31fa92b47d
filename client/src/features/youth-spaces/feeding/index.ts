export { SpacesBehind } from './spaces-behind.js';

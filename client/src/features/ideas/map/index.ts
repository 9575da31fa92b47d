export { IdeaMap } from './idea-map.js';

export { IdeaTools } from './idea-tools.js';

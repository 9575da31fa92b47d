export { MyIdeas } from './my-ideas.js';
export { MySupports } from './my-supports.js';

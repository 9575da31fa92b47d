export { IdeaTools } from './idea-tools.js';
export { MergeRequests } from './merge-requests.js';

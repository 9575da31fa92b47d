export { PostFeeds } from './post-news.js';
export { PostNewsResolver } from './post-news.resolver.js';

export { OnDuty } from './on-duty.js';
export { PostList } from './post-list.js';
export { ThreadHead } from './thread-head.js';
export { WritePost } from './write-post.js';
export { EndVisitDocument, Invited } from './invited.js';
export { useMarkRead } from './use-mark-read.js';
import '../came-of-it/fragments.js';
import './fragments.js';

export { FollowButton } from './follow-button.js';

export { ChangeCommitment, HandOverCommitment } from './change-commitment.js';
export { CommitmentStories, CommitmentStory } from './commitment-story.js';

export { CommitmentStories, CommitmentStory } from './commitment-story.js';

export { MOST_STORIES, Stories, type Told, type ToldStep } from './stories.js';
export { storyOf } from './story.resolver.js';
export { StoryStep, type StoryStepKind } from './story.type.js';

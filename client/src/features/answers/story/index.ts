import './story-fragment.js';

export { AnswerView } from './answer-view.js';
export { ClockStory, HoldingReplies } from './clock-story.js';

export { IdeaCard, IdeasLiveDocument, stateTone } from './idea-card.js';

export { ConsultationCard, isOver } from './cards/index.js';
export { ConsultationLiveDocument } from './consultation-fragment.js';
export { ConsultationView } from './consultation-view.js';
export { NamedTopicFragment } from './topic-fragment.js';

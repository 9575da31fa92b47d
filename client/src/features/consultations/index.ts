export { ConsultationCard, isOver } from './consultation-card.js';
export { ConsultationCard } from './consultation-card.js';
export { ConsultationFilters, statesByName } from './consultation-filters.js';
export { ConsultationLiveDocument } from './consultation-fragment.js';
export { ConsultationView } from './consultation-view.js';
export { OpenConsultationForm } from './open-consultation-form.js';
export { PublishOutcomeForm } from './publish-outcome-form.js';
export { NamedTopicFragment } from './topic-fragment.js';

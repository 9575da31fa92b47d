export { ConsultationCard, isOver } from './consultation-card.js';
export { ConsultationLiveDocument } from './consultation-fragment.js';
export { ConsultationView } from './consultation-view.js';
export { OpenConsultationForm } from './open-consultation-form.js';
export { PublishOutcomeForm } from './publish-outcome-form.js';

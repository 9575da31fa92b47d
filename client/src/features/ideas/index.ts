export { ArgumentColumns } from './argument-columns.js';
export { IdeaCard } from './idea-card.js';
export { IdeasLiveDocument } from './idea-fragment.js';
export { IdeaView } from './idea-view.js';
export { ProposeIdeaForm } from './propose-idea-form.js';
export { SupportPanel } from './support-panel.js';

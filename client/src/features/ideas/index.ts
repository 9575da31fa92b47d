export { ArgumentColumns } from './argument-columns.js';
export { IdeaCard, IdeasLiveDocument } from './cards/index.js';
export { IdeaView } from './idea-view.js';
export { ProposeIdeaForm } from './propose-idea-form.js';
export { SupportPanel } from './support-panel.js';

export { SupportIdeaDocument } from './support-documents.js';
export { SupportPanel } from './support-panel.js';

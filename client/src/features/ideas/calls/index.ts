import './call-fragment.js';

export { CallCard } from './call-card.js';
export { CallView } from './call-view.js';

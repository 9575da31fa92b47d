export { ConsultationCard, isOver, stateTone } from './consultation-card.js';

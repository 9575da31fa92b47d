export { ChangeOpened } from './change-opened.js';
export { ChangeParticipationLevel } from './change-level.js';
export { ChangingResolver } from './changing.resolver.js';
export { ExtendConsultation } from './extend-consultation.js';
export { StopConsultation } from './stop-consultation.js';

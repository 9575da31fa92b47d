export { ConsultationFilters, statesByName } from './consultation-filters.js';

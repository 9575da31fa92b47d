export { RecordDecisionForm } from './record-decision-form.js';

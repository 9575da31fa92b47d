export { ConsultationExportsController } from './consultation-exports.controller.js';
export { RecordExportsController } from './record-exports.controller.js';

export { ConsultationExportsController } from './consultation-exports.controller.js';

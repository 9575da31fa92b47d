export { ConcernNotice } from './concern-notice.js';
export { RaiseConcernForm } from './raise-concern-form.js';

export { SettleTermsForm } from './settle-terms-form.js';

export { OpenCallForm } from './open-call-form.js';

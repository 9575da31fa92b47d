export { JoinForm } from './join-form.js';

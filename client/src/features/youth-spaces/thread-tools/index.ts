export { ChangeForm } from './change-form.js';
export { ThreadTools } from './thread-tools.js';

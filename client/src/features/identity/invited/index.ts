export { AcceptInvitation, useRoleName } from './accept-form.js';

export { AnswerInvitation } from './answer-invitation.js';

import { problem } from '../../platform/index.js';

export const FollowedUpAlready = problem('FollowedUpAlready', 'One follow-up question is asked of an answer.', {
  en: 'Somebody has asked a follow-up question about this answer already, and one is what there is room for. It is answered in public.',
  cy: 'Mae rhywun eisoes wedi gofyn cwestiwn dilynol am yr ateb hwn, ac un y mae lle iddo. Fe’i atebir yn gyhoeddus.',
});

export const FollowUpAnswered = problem('FollowUpAnswered', 'The follow-up question has been answered.', {
  en: 'This follow-up question has been answered already. What you wrote is still here.',
  cy: 'Atebwyd y cwestiwn dilynol hwn eisoes. Mae’r hyn a ysgrifennoch yma o hyd.',
});

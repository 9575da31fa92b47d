import type { AnyPage } from '../pages/page.js';

interface PageModule {
  page: AnyPage;
}

export interface PageRoute {
  path: string;
  /** The page's file below client/src/pages, by which the server finds its chunk in the manifest. */
  file: string;
  load: () => Promise<PageModule>;
}

/** Every address of the client. Each page is a chunk of its own. */
export const pages: readonly PageRoute[] = [
  { path: '/', file: 'home', load: () => import('../pages/home.js') },
  { path: '/decisions', file: 'decisions', load: () => import('../pages/decisions.js') },
  { path: '/decisions/new', file: 'new-decision', load: () => import('../pages/new-decision.js') },
  { path: '/decisions/drafts', file: 'decision-drafts', load: () => import('../pages/decision-drafts.js') },
  { path: '/decisions/:id', file: 'decision', load: () => import('../pages/decision.js') },
  { path: '/decisions/:id/versions/:number', file: 'decision-version', load: () => import('../pages/decision-version.js') },
  { path: '/decisions/:id/versions/:number/changes', file: 'decision-changes', load: () => import('../pages/decision-changes.js') },
  { path: '/decisions/:id/consult', file: 'new-consultation', load: () => import('../pages/new-consultation.js') },
  { path: '/decisions/:id/revise', file: 'revise-decision', load: () => import('../pages/revise-decision.js') },
  { path: '/decisions/:id/steps', file: 'decision-steps', load: () => import('../pages/decision-steps.js') },
  { path: '/decisions/:id/record', file: 'record-decision', load: () => import('../pages/record-decision.js') },
  { path: '/forward-plan', file: 'forward-plan', load: () => import('../pages/forward-plan.js') },
  { path: '/commitments', file: 'commitments', load: () => import('../pages/commitments.js') },
  { path: '/consultations', file: 'consultations', load: () => import('../pages/consultations.js') },
  { path: '/consultations/new', file: 'new-consultation', load: () => import('../pages/new-consultation.js') },
  { path: '/consultations/preview/:token', file: 'preview-consultation', load: () => import('../pages/preview-consultation.js') },
  { path: '/consultations/:id/edit', file: 'edit-consultation', load: () => import('../pages/edit-consultation.js') },
  { path: '/consultations/:id', file: 'consultation', load: () => import('../pages/consultation.js') },
  { path: '/consultations/:id/change', file: 'change-consultation', load: () => import('../pages/change-consultation.js') },
  { path: '/consultations/:id/paper', file: 'paper', load: () => import('../pages/paper.js') },
  { path: '/consultations/:id/paper/new', file: 'enter-paper', load: () => import('../pages/enter-paper.js') },
  { path: '/consultations/:id/paper/import', file: 'import-paper', load: () => import('../pages/import-paper.js') },
  { path: '/consultations/:id/take-part', file: 'take-part', load: () => import('../pages/take-part.js') },
  { path: '/consultations/:id/results', file: 'consultation-results', load: () => import('../pages/consultation-results.js') },
  { path: '/consultations/:id/themes', file: 'consultation-themes', load: () => import('../pages/consultation-themes.js') },
  { path: '/consultations/:id/outcome', file: 'consultation-outcome', load: () => import('../pages/consultation-outcome.js') },
  { path: '/consultations/:id/outcome/write', file: 'new-outcome', load: () => import('../pages/new-outcome.js') },
  { path: '/ideas', file: 'ideas', load: () => import('../pages/ideas.js') },
  { path: '/ideas/new', file: 'new-idea', load: () => import('../pages/new-idea.js') },
  { path: '/ideas/map', file: 'ideas-map', load: () => import('../pages/ideas-map.js') },
  { path: '/ideas/calls', file: 'idea-calls', load: () => import('../pages/idea-calls.js') },
  { path: '/ideas/calls/new', file: 'new-idea-call', load: () => import('../pages/new-idea-call.js') },
  { path: '/ideas/calls/:id', file: 'idea-call', load: () => import('../pages/idea-call.js') },
  { path: '/ideas/invitations/:code', file: 'idea-invitation', load: () => import('../pages/idea-invitation.js') },
  { path: '/ideas/messages', file: 'offer-messages', load: () => import('../pages/offer-messages.js') },
  { path: '/ideas/:id', file: 'idea', load: () => import('../pages/idea.js') },
  { path: '/ideas/:id/change', file: 'change-idea', load: () => import('../pages/change-idea.js') },
  { path: '/questions', file: 'questions', load: () => import('../pages/questions.js') },
  { path: '/questions/new', file: 'new-question', load: () => import('../pages/new-question.js') },
  { path: '/questions/:id', file: 'question', load: () => import('../pages/question.js') },
  { path: '/answers', file: 'answers', load: () => import('../pages/answers.js') },
  { path: '/answers/:id/write', file: 'write-answer', load: () => import('../pages/write-answer.js') },
  { path: '/answers/:id', file: 'answer', load: () => import('../pages/answer.js') },
  { path: '/desk', file: 'desk', load: () => import('../pages/desk.js') },
  { path: '/councillors/:id', file: 'councillor', load: () => import('../pages/councillor.js') },
  { path: '/councils/:id', file: 'council', load: () => import('../pages/council.js') },
  { path: '/councils/:id/elections', file: 'elections', load: () => import('../pages/elections.js') },
  { path: '/councils/:id/map', file: 'council-map', load: () => import('../pages/council-map.js') },
  { path: '/councils/:id/terms', file: 'answer-terms', load: () => import('../pages/answer-terms.js') },
  { path: '/me', file: 'me', load: () => import('../pages/me.js') },
  { path: '/youth', file: 'youth', load: () => import('../pages/youth.js') },
  { path: '/youth/join', file: 'youth-join', load: () => import('../pages/youth-join.js') },
  { path: '/youth/new', file: 'youth-new', load: () => import('../pages/youth-new.js') },
  { path: '/youth/spaces/:id/code', file: 'youth-code', load: () => import('../pages/youth-code.js') },
  { path: '/youth/spaces/:id/prepare', file: 'youth-prepare', load: () => import('../pages/youth-prepare.js') },
  { path: '/youth/spaces/:id/staff', file: 'youth-staff', load: () => import('../pages/youth-staff.js') },
  { path: '/youth/spaces/:id', file: 'youth-space', load: () => import('../pages/youth-space.js') },
  { path: '/youth/threads/:id', file: 'youth-thread', load: () => import('../pages/youth-thread.js') },
  { path: '/youth/invitations', file: 'youth-invitations', load: () => import('../pages/youth-invitations.js') },
  { path: '/concerns', file: 'concerns', load: () => import('../pages/concerns.js') },
  { path: '/concerns/new', file: 'new-concern', load: () => import('../pages/new-concern.js') },
  { path: '/concerns/:id', file: 'concern', load: () => import('../pages/concern.js') },
  { path: '/moderation', file: 'moderation', load: () => import('../pages/moderation.js') },
  { path: '/sign-in', file: 'sign-in', load: () => import('../pages/sign-in.js') },
  { path: '/sign-up', file: 'sign-up', load: () => import('../pages/sign-up.js') },
  { path: '/new-password', file: 'new-password', load: () => import('../pages/new-password.js') },
  { path: '/acting-as', file: 'acting-as', load: () => import('../pages/acting-as.js') },
  { path: '/help', file: 'help', load: () => import('../pages/help.js') },
];

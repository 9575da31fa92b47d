export { CheckOpening } from './check-opening.js';
export { OpeningCircumstances } from './circumstances.js';
export { OpenConsultation, OpenConsultationOutcome } from './open-consultation.js';
export { OpenConsultationInput } from './open-consultation.input.js';
export { OpenConsultationDraft, OpenConsultationDraftOutcome } from './open-draft.js';
export { PutToPublic } from './put-to-public.js';
export { TellOpening } from './tell-opening.js';
export { DraftEndingResolver, DraftingResolver } from './drafting.resolver.js';
export { ConsultationDraftsResolver } from './drafts.resolver.js';

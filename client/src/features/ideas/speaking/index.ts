export { ArgueForm } from './argue-form.js';
export { OfferForm, WithdrawOffer, WriteToOffer } from './offer-forms.js';
export { ReplyForm } from './reply-form.js';

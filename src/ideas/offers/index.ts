import { OfferEntity } from './offer.entity.js';
import { OfferHelp } from './offer-help.js';
import { OfferMessageEntity } from './offer-message.entity.js';
import { OfferMessagesReader } from './offer-messages.reader.js';
import { OffersReader } from './offers.reader.js';
import { IdeaOffersResolver, OfferAuthorResolver, OfferMessagesResolver } from './offers.resolver.js';
import { PassOnMessage } from './pass-on-message.js';
import { ReportableOffers } from './reportable-offers.js';
import { WithdrawOffer } from './withdraw-offer.js';
import { WriteToOffer } from './write-to-offer.js';

export { refusalOfHelp } from './offer.rules.js';
export { OfferHelp, OfferMessagesReader, OffersReader, PassOnMessage, WithdrawOffer, WriteToOffer };

export const offerProviders = [
  ...[OfferHelp, PassOnMessage, WithdrawOffer, WriteToOffer],
  ...[OfferMessagesReader, OffersReader],
  ...[IdeaOffersResolver, OfferAuthorResolver, OfferMessagesResolver],
  ReportableOffers,
];
export const offerEntities = [OfferEntity, OfferMessageEntity];

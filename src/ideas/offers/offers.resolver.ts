import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import {
  Access,
  appointed,
  AsViewer,
  citizen,
  InContext,
  isRefusal,
  NotAvailable,
  PageArgs,
  Personal,
  type Connection,
  type GraphqlContext,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { isAdultCitizen } from './offer.access.js';
import { OfferHelp, OfferHelpInput, OfferHelpOutcome } from './offer-help.js';
import { OfferMessagesReader } from './offer-messages.reader.js';
import { refusalOfHelp } from './offer.rules.js';
import { Offer, OfferMessage, OfferMessageConnection } from './offer.type.js';
import { OffersReader } from './offers.reader.js';
import { PassOnMessage, PassOnMessageInput, PassOnMessageOutcome } from './pass-on-message.js';
import { WithdrawOffer, WithdrawOfferInput, WithdrawOfferOutcome } from './withdraw-offer.js';
import { WriteToOffer, WriteToOfferInput, WriteToOfferOutcome } from './write-to-offer.js';

@Resolver(() => Idea)
export class IdeaOffersResolver {
  constructor(
    private readonly reader: IdeasReader,
    private readonly standing: OffersReader,
    private readonly offering: OfferHelp,
    private readonly withdrawing: WithdrawOffer,
  ) {}

  @ResolveField('offers', () => [Offer], { description: 'What people would do for it, the newest first: at most fifty.' })
  offersFor(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<Offer[]> {
    return this.standing.offersFor(context).load(idea.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may offer help with it, and write to who did.' })
  @Personal()
  viewerCanOffer(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return isAdultCitizen(viewer) && refusalOfHelp(idea) === null;
  }

  @Mutation(() => OfferHelpOutcome, { description: 'Offer help with an idea, in public words. For adults.' })
  @Access(citizen)
  async offerHelp(@Args('input') input: OfferHelpInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.offering.execute(viewer, input));
  }

  @Mutation(() => WithdrawOfferOutcome, { description: 'Take your offer back.' })
  @Access(citizen)
  async withdrawOffer(@Args('input') input: WithdrawOfferInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.withdrawing.execute(viewer, input));
  }
}

@Resolver(() => OfferMessage)
export class OfferMessagesResolver {
  constructor(
    private readonly offers: OffersReader,
    private readonly messages: OfferMessagesReader,
    private readonly writing: WriteToOffer,
    private readonly passing: PassOnMessage,
    private readonly profiles: ProfilesReader,
  ) {}

  @Query(() => OfferMessageConnection, { description: 'Messages to people who offered help, for you to pass on: those that wait first.' })
  @Access(appointed('clerk'))
  offerMessages(@Args() args: PageArgs, @AsViewer() viewer: Viewer): Promise<Connection<OfferMessage>> {
    return this.messages.page(viewer, args);
  }

  @ResolveField(() => Profile, { description: 'Who sent it.' })
  sender(@Parent() message: OfferMessage, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(message.senderId);
  }

  @Mutation(() => WriteToOfferOutcome, { description: 'Write to somebody who offered help; the council’s clerks pass it on.' })
  @Access(citizen)
  async writeToOffer(@Args('input') input: WriteToOfferInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Offer | Problem> {
    const outcome = await this.writing.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.offers.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @Mutation(() => PassOnMessageOutcome, { description: 'Say that you passed a message on.' })
  @Access(appointed('clerk'))
  async passOnMessage(@Args('input') input: PassOnMessageInput, @AsViewer() viewer: Viewer): Promise<OfferMessage | Problem> {
    const outcome = await this.passing.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.messages.byId(viewer, outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => Offer)
export class OfferAuthorResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who offers it.' })
  author(@Parent() offer: Offer, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(offer.authorId);
  }
}

import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import {
  IdField,
  LanguageEnum,
  LANGUAGES,
  newId,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  TextField,
  UnitOfWork,
  type Language,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { AuthorPaused, refusalWhilePaused } from '../../moderation/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { isShown } from '../idea.rules.js';
import { isAdultCitizen } from './offer.access.js';
import { OfferEntity } from './offer.entity.js';
import { OfferMessageEntity } from './offer-message.entity.js';
import { Offer } from './offer.type.js';

@InputType({ description: 'What you write to somebody who offered help. The council’s clerks read it and pass it on.' })
export class WriteToOfferInput {
  @IdField('offer', 'The offer.')
  @IsUUID()
  offerId!: string;

  @TextField('What you write. The person who offered doesn’t learn more of you than you say.', { most: 1_000 })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language you write it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}

export const WriteToOfferOutcome = outcomeOf('WriteToOfferOutcome', 'The offer; your message is with the council.', Offer, [AuthorPaused]);

/** Contact goes through the organisation: nobody is given a way to the other, and both are adults (Y4). */
@Injectable()
export class WriteToOffer {
  constructor(private readonly work: UnitOfWork) {}

  /** Answers with the offer's id. */
  execute(viewer: Viewer, { offerId, text, language }: WriteToOfferInput): Promise<Problem | { readonly id: string }> {
    return this.work.run(async (tx) => {
      const offer = await tx.find(OfferEntity, { id: offerId });
      const idea = offer && (await tx.find(IdeaEntity, { id: offer.ideaId }));
      if (!offer || offer.hiddenAt || offer.withdrawnAt || !idea || !isShown(idea)) return new NotAvailable();
      if (!isAdultCitizen(viewer)) return new NotAllowed();
      const { organisationId } = idea;
      const paused = await refusalWhilePaused(tx, { kind: 'organisation', id: organisationId }, viewer.profile.id);
      if (paused) return paused;
      const message = { id: newId(), offerId, organisationId, senderId: viewer.profile.id, text, language };
      await tx.save(OfferMessageEntity, { ...message, sentAt: tx.now, passedOnAt: null, passedOnBy: null });
      tx.record({ kind: 'offer.message-sent', topics: [`offer-messages:${organisationId}`] });
      return offer;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { OpenCase } from '../../moderation/index.js';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { Idea } from '../idea.type.js';
import { OfferEntity } from './offer.entity.js';

@InputType({ description: 'Which offer you take back.' })
export class WithdrawOfferInput {
  @IdField('offer', 'Your offer.')
  @IsUUID()
  offerId!: string;
}

export const WithdrawOfferOutcome = outcomeOf('WithdrawOfferOutcome', 'The idea without your offer.', Idea);

/** Whoever offered help takes it back, at any time and without a reason; nobody reads it any more. */
@Injectable()
export class WithdrawOffer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, { offerId }: WithdrawOfferInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(OfferEntity, { id: offerId });
      if (!meant || meant.authorId !== viewer.profile?.id) return new NotAvailable();
      const idea = await tx.lock(IdeaEntity, { id: meant.ideaId });
      const offer = await tx.lock(OfferEntity, { id: offerId });
      if (!idea || !offer) return new NotAvailable();
      if (offer.withdrawnAt) return idea;
      await tx.save(OfferEntity, { ...offer, withdrawnAt: tx.now, version: offer.version + 1 });
      await this.openCase.dropCases(tx, 'idea-offer', [offerId]);
      tx.record(ideaTold(idea, 'offered'));
      return tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../../moderation/index.js';
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
import { heldOr, holdIfNeeded } from '../held/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { IdeaClosed, IdeaMerged } from '../idea.problems.js';
import { isShown } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { isAdultCitizen } from './offer.access.js';
import { OfferEntity } from './offer.entity.js';
import { refusalOfHelp } from './offer.rules.js';

@InputType({ description: 'What you would do for an idea.' })
export class OfferHelpInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;

  @TextField('What you would do. It is public; leave out how to reach you, the council passes messages on.', { most: 500 })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language you write it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}

export const OfferHelpOutcome = outcomeOf('OfferHelpOutcome', 'The idea with your offer.', Idea, [IdeaClosed, IdeaMerged, AuthorPaused]);

/** An adult offers help with an idea, in public words. */
@Injectable()
export class OfferHelp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, { ideaId, text, language }: OfferHelpInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: ideaId });
      if (!idea || !isShown(idea)) return new NotAvailable();
      if (!isAdultCitizen(viewer)) return new NotAllowed();
      const paused = await refusalWhilePaused(tx, { kind: 'organisation', id: idea.organisationId }, viewer.profile.id);
      const refusal = refusalOfHelp(idea) ?? paused;
      if (refusal) return refusal;
      const offer = { id: newId(), ideaId, authorId: viewer.profile.id, text, language, writtenAt: tx.now, withdrawnAt: null };
      const held = await heldOr(tx, idea.organisationId, text);
      await tx.save(OfferEntity, { ...offer, ...held, version: 1 });
      await holdIfNeeded(tx, this.openCase, { kind: 'idea-offer', id: offer.id, ...held });
      tx.record(ideaTold(idea, 'offered'));
      return tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
    });
  }
}

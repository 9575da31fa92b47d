import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Drafts } from '../drafts/index.js';
import { Files } from '../files/index.js';
import { WardEntity } from '../identity/index.js';
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../moderation/index.js';
import { IdField, isRefusal, newId, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { callRefuses, CallNotOpen } from './calls/index.js';
import { columnsOf, contentOf, explain, IdeaContentInput, PictureNotDescribed, wordsOf, wordsOfPictures } from './content/index.js';
import { causesOf, reasonsThere } from './held/index.js';
import { mayPropose } from './idea.access.js';
import { IdeaEntity } from './idea.entity.js';
import { ideaTold } from './idea.events.js';
import { Idea } from './idea.type.js';
import { openIdea, termsNow } from './open-idea.js';
import { keepVersion } from './versions/index.js';

@InputType({ description: 'What you propose, and to which council.' })
export class ProposeIdeaInput extends IdeaContentInput {
  @IdField('org', 'The council that could do it.')
  @IsUUID()
  organisationId!: string;

  @IdField('call', 'The call for ideas it is for.', { nullable: true })
  @IsOptional()
  @IsUUID()
  callId?: string | null;

  @IdField('draft', 'The draft that this was; it goes when the idea is there.', { nullable: true })
  @IsOptional()
  @IsUUID()
  draftId?: string | null;
}

export const ProposeIdeaOutcome = outcomeOf('ProposeIdeaOutcome', 'Your idea, open for support, or held for a clerk to read first.', Idea, [CallNotOpen, PictureNotDescribed, AuthorPaused]);

/** A citizen puts an idea to a council; it is open for support at once, unless it holds somebody's contact details. */
@Injectable()
export class ProposeIdea {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
    private readonly drafts: Drafts,
    private readonly files: Files,
  ) {}

  execute(viewer: Viewer, input: ProposeIdeaInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      if (!mayPropose(viewer)) return new NotAllowed();
      const { organisationId, callId = null } = input;
      const paused = await refusalWhilePaused(tx, { kind: 'organisation', id: organisationId }, viewer.profile.id);
      if (paused) return paused;
      const notTheirs = await this.drafts.finish(tx, viewer, input.draftId);
      if (notTheirs) return notTheirs;
      const content = contentOf(input);
      const terms = await termsNow(tx, { ...content, organisationId, callId });
      if (!terms || (content.wardId && !(await tx.find(WardEntity, { id: content.wardId, organisationId })))) return new NotAvailable();
      const notNow = callId && (await callRefuses(tx, callId));
      if (notNow) return notNow;
      const pictured = await wordsOfPictures(tx, content.pictureIds);
      if (isRefusal(pictured)) return pictured;
      const heldBecause = await reasonsThere(tx, organisationId, `${wordsOf(content)}\n${pictured}`);
      const idea = await tx.save(IdeaEntity, {
        ...columnsOf(content),
        ...terms,
        ...{ id: newId(), organisationId, callId, authorId: viewer.profile.id, textNumber: 1, heldBecause, state: 'held' },
        ...{ supportCount: 0, heat: 0, openedAt: tx.now, closedAt: null, mergedInto: null, hiddenAt: null, version: 0 },
      });
      const state = heldBecause.length > 0 ? ('waiting' as const) : ('published' as const);
      const kept = await keepVersion(tx, this.files, viewer, { ideaId: idea.id, number: 1, content, reason: null, heldBecause, state });
      if (isRefusal(kept)) return kept;
      return heldBecause.length > 0 ? this.hold(tx, idea) : openIdea(tx, idea);
    });
  }

  private async hold(tx: Transaction, idea: IdeaEntity): Promise<IdeaEntity> {
    await this.openCase.holdForModeration(tx, { kind: 'idea', id: idea.id, reason: explain(idea.heldBecause), because: causesOf(idea.heldBecause) });
    tx.record(ideaTold(idea, 'held'));
    return tx.save(IdeaEntity, { ...idea, version: 1 });
  }
}

import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { IdField, newId, NotAllowed, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { isAuthor, mayPropose } from '../idea.access.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { TextIsFixed } from '../idea.problems.js';
import { isShown } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { CoProposerEntity } from './co-proposer.entity.js';
import { CoProposerInvitation } from './co-proposing.type.js';
import { IdeaInvitationEntity } from './invitation.entity.js';
import { EnoughProposers, InvitationOver } from './invitation.problems.js';
import { hashOf, invitationEnds, MOST_CO_PROPOSERS, MOST_INVITATIONS, newInvitationCode, refusalOfCompany, refusalOfInvitation } from './invitation.rules.js';

@InputType({ description: 'Which idea you want to propose together with somebody.' })
export class InviteCoProposerInput {
  @IdField('idea', 'Your idea.')
  @IsUUID()
  ideaId!: string;
}

@InputType({ description: 'What you say to an invitation.' })
export class AnswerInvitationInput {
  @TextField('The code you were given.', { most: 100 })
  code!: string;

  @Field(() => Boolean, { description: 'You propose it together with its author, and are shown beside them; or you don’t.' })
  @IsBoolean()
  accept!: boolean;
}

@InputType({ description: 'Which idea you no longer propose with its author.' })
export class LeaveCoProposersInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;
}

export const InviteCoProposerOutcome = outcomeOf('InviteCoProposerOutcome', 'The invitation.', CoProposerInvitation, [TextIsFixed, EnoughProposers]);
export const AnswerInvitationOutcome = outcomeOf('AnswerInvitationOutcome', 'The idea.', Idea, [TextIsFixed, InvitationOver, EnoughProposers]);
export const LeaveCoProposersOutcome = outcomeOf('LeaveCoProposersOutcome', 'The idea without you beside its author.', Idea);

/** An author invites somebody by a code that they pass on themselves: the product writes to nobody, and lists nobody to choose from. */
@Injectable()
export class InviteCoProposer {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { ideaId }: InviteCoProposerInput): Promise<Problem | CoProposerInvitation> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: ideaId });
      if (!idea || !isShown(idea) || !isAuthor(viewer, idea)) return new NotAvailable();
      const refusal = refusalOfCompany(idea, tx.now);
      if (refusal) return refusal;
      const invitations = await tx.manager.findBy(IdeaInvitationEntity, { ideaId });
      const underWay = invitations.filter((invitation) => refusalOfInvitation(invitation, tx.now) === null);
      if (underWay.length >= MOST_INVITATIONS || (await company(tx, ideaId)) >= MOST_CO_PROPOSERS) return new EnoughProposers();
      const [code, expiresAt] = [newInvitationCode(), invitationEnds(tx.now)];
      await tx.save(IdeaInvitationEntity, { id: newId(), ideaId, codeHash: hashOf(code), createdAt: tx.now, expiresAt, answeredAt: null, accepted: null });
      return { code, expiresAt };
    });
  }
}

/** A citizen accepts or declines, once; never somebody at work (W3). Accepting is no support: that is one's own to give (V5). */
@Injectable()
export class AnswerInvitation {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { code, accept }: AnswerInvitationInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(IdeaInvitationEntity, { codeHash: hashOf(code) });
      const idea = meant && (await tx.lock(IdeaEntity, { id: meant.ideaId }));
      const invitation = idea && (await tx.lock(IdeaInvitationEntity, { id: meant.id }));
      if (!idea || !invitation || !isShown(idea)) return new NotAvailable();
      if (!mayPropose(viewer) || viewer.profile.id === idea.authorId) return new NotAllowed();
      const refusal = refusalOfInvitation(invitation, tx.now) ?? (accept ? refusalOfCompany(idea, tx.now) : null);
      if (refusal) return refusal;
      if (accept && (await company(tx, idea.id)) >= MOST_CO_PROPOSERS) return new EnoughProposers();
      await tx.save(IdeaInvitationEntity, { ...invitation, answeredAt: tx.now, accepted: accept });
      if (!accept) return idea;
      await tx.save(CoProposerEntity, { ideaId: idea.id, profileId: viewer.profile.id, joinedAt: tx.now });
      tx.record(ideaTold(idea, 'co-proposed'));
      return tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
    });
  }
}

/** Whoever proposes it with its author stops doing so, at any time. */
@Injectable()
export class LeaveCoProposers {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { ideaId }: LeaveCoProposersInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: ideaId });
      if (!idea || !viewer.profile) return new NotAvailable();
      const { affected } = await tx.manager.delete(CoProposerEntity, { ideaId, profileId: viewer.profile.id });
      if (!affected) return new NotAvailable();
      tx.record(ideaTold(idea, 'co-proposed'));
      return tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
    });
  }
}

const company = (tx: Transaction, ideaId: string): Promise<number> => tx.manager.countBy(CoProposerEntity, { ideaId });

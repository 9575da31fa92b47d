import { AnswerInvitation, InviteCoProposer, LeaveCoProposers } from './co-propose.js';
import { CoProposerEntity } from './co-proposer.entity.js';
import { IdeaInvitationEntity } from './invitation.entity.js';
import { GiveIdeaBack, TakeUpIdea } from './take-up-idea.js';
import { TakeUpEntity } from './take-up.entity.js';
import { TogetherReader } from './together.reader.js';
import { CoProposersResolver, CoProposingMutations, TakeUpResolver, ViewersGroupsResolver } from './together.resolver.js';

export { AnswerInvitation, GiveIdeaBack, InviteCoProposer, LeaveCoProposers, TakeUpIdea, TogetherReader };

export const togetherProviders = [
  ...[AnswerInvitation, GiveIdeaBack, InviteCoProposer, LeaveCoProposers, TakeUpIdea],
  TogetherReader,
  ...[CoProposersResolver, CoProposingMutations, TakeUpResolver, ViewersGroupsResolver],
];
export const togetherEntities = [CoProposerEntity, IdeaInvitationEntity, TakeUpEntity];

import { argumentEntities } from './arguments/index.js';
import { IdeaBurstEntity } from './bursts/index.js';
import { IdeaCallEntity } from './calls/index.js';
import { IdeaEntity } from './idea.entity.js';
import { mergingEntities } from './merging/index.js';
import { offerEntities } from './offers/index.js';
import { IdeaSettingEntity, IdeaStepEntity } from './states/index.js';
import { SupportRemovalEntity } from './removing/index.js';
import { SupportEntity } from './support/index.js';
import { togetherEntities } from './together/index.js';
import { IdeaVersionEntity } from './versions/index.js';

export { Argue, ArgumentListsReader, ArgumentsReader, RateArgument, RepliesReader, ReplyToArgument } from './arguments/index.js';
export { CallsReader, OpenIdeaCall, OpenIdeaCallInput } from './calls/index.js';
export { HeldTextsReader } from './held/index.js';
export { Idea } from './idea.type.js';
export * from './ideas.module.js';
export { IdeasReader } from './ideas.reader.js';
export { IdeaListsReader, SimilarIdeasReader } from './lists/index.js';
export { AnswerMerge, MergeIdeas, UndoMerge } from './merging/index.js';
export { OfferHelp, OfferMessagesReader, OffersReader, PassOnMessage, WithdrawOffer, WriteToOffer } from './offers/index.js';
export { ideasMigrations } from './migrations/index.js';
export { ProposeIdea, ProposeIdeaInput } from './propose-idea.js';
export { BeginDelivery, CloseIdea, DecideIdea, FinishDelivery, SetIdeaPeriod, StepsReader, WithdrawIdea } from './states/index.js';
export { RemoveFalseSupports, RestoreSupports } from './removing/index.js';
export { SupportIdea, WithdrawSupport } from './support/index.js';
export { AnswerInvitation, GiveIdeaBack, InviteCoProposer, LeaveCoProposers, TakeUpIdea, TogetherReader } from './together/index.js';
export { IdeaVersionsReader, ReviseIdea } from './versions/index.js';

export { IdeaEntity };
export const ideasEntities = [
  ...[IdeaBurstEntity, IdeaCallEntity, IdeaEntity, IdeaSettingEntity, IdeaStepEntity, IdeaVersionEntity, SupportEntity, SupportRemovalEntity],
  ...[...argumentEntities, ...mergingEntities, ...offerEntities, ...togetherEntities],
];

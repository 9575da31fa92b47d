import { ArgumentEntity } from './arguments/index.js';
import { IdeaEntity } from './idea.entity.js';
import { IdeaSettingEntity, IdeaStepEntity } from './states/index.js';
import { SupportEntity } from './support/index.js';
import { IdeaVersionEntity } from './versions/index.js';

export { Argue, ArgumentsReader } from './arguments/index.js';
export * from './ideas.module.js';
export { IdeasReader } from './ideas.reader.js';
export { IdeaListsReader, SimilarIdeasReader } from './lists/index.js';
export { ideasMigrations } from './migrations/index.js';
export { ProposeIdea } from './propose-idea.js';
export { BeginDelivery, CloseIdea, DecideIdea, FinishDelivery, SetIdeaPeriod, StepsReader, WithdrawIdea } from './states/index.js';
export { SupportIdea, WithdrawSupport } from './support/index.js';
export { IdeaVersionsReader, ReviseIdea } from './versions/index.js';

export { IdeaEntity };
export const ideasEntities = [IdeaEntity, IdeaSettingEntity, IdeaStepEntity, IdeaVersionEntity, SupportEntity, ArgumentEntity];

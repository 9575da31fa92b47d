import { ArgumentEntity } from './arguments/index.js';
import { IdeaEntity } from './idea.entity.js';
import { SupportEntity } from './support/index.js';

export { Argue } from './argue.js';
export { ArgumentsReader } from './arguments/index.js';
export * from './ideas.migrations.js';
export * from './ideas.module.js';
export { IdeasReader } from './ideas.reader.js';
export { ProposeIdea } from './propose-idea.js';
export { SupportIdea, WithdrawSupport } from './support/index.js';

export { IdeaEntity };
export const ideasEntities = [IdeaEntity, SupportEntity, ArgumentEntity];

export { ChangeSupport } from './change-support.js';
export { SupportEntity } from './support.entity.js';
export { SupportIdea, SupportIdeaInput, SupportIdeaOutcome } from './support-idea.js';
export { WithdrawSupport, WithdrawSupportInput, WithdrawSupportOutcome } from './withdraw-support.js';

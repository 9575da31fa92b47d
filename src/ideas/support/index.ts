export { ChangeSupport } from './change-support.js';
export { MySupportResolver, MySupports } from './my-supports.resolver.js';
export { ReceiptsController } from './receipts.controller.js';
export { SupportReceipts1790000001020 } from './receipts.migration.js';
export { ReceiptsReader } from './receipts.reader.js';
export { SupportEntity } from './support.entity.js';
export { SupportIdea, SupportIdeaInput, SupportIdeaOutcome } from './support-idea.js';
export { WithdrawSupport, WithdrawSupportInput, WithdrawSupportOutcome } from './withdraw-support.js';

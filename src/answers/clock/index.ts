import { AcknowledgeAnswerDue } from './acknowledge-answer-due.js';
import { ClockMutations } from './clock-mutations.resolver.js';
import { ClockReader } from './clock.reader.js';
import { ClockResolver } from './clock.resolver.js';
import { DelayAnswer } from './delay-answer.js';
import { HandOverAnswer } from './hand-over-answer.js';
import { RemindOfAnswers } from './remind-of-answers.js';
import { SendHoldingReply } from './send-holding-reply.js';
import { SucceedCouncillors } from './succeed-councillors.js';

export { AnswerClock1790000020600 } from './clock.migrations.js';
export { reminderStage, type ReminderStage } from './clock.rules.js';
export { addHolder } from './holders.js';
export { tellGroupOffice } from './tell-group-office.js';
export { AcknowledgeAnswerDue, DelayAnswer, HandOverAnswer, RemindOfAnswers, SendHoldingReply, SucceedCouncillors };
export const clockDeeds = [AcknowledgeAnswerDue, DelayAnswer, HandOverAnswer, RemindOfAnswers, SendHoldingReply, SucceedCouncillors];
export const clockProviders = [ClockMutations, ClockReader, ClockResolver];

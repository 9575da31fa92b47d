import { AnswerFollowUp } from './answer-follow-up.js';
import { AskFollowUp } from './ask-follow-up.js';
import { FollowUpsReader } from './follow-ups.reader.js';
import { FollowUpOfAnswer, FollowUpsResolver } from './follow-ups.resolver.js';
import { ReportableFollowUps } from './reportable-follow-ups.js';

export { FollowUpEntity } from './follow-up.entity.js';
export { AnswerFollowUp, AskFollowUp };
export const followUpProviders = [AnswerFollowUp, AskFollowUp, FollowUpOfAnswer, FollowUpsReader, FollowUpsResolver, ReportableFollowUps];

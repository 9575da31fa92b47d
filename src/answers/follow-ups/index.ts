import { AnswerFollowUp } from './answer-follow-up.js';
import { AskFollowUp } from './ask-follow-up.js';
import { FollowUpsReader } from './follow-ups.reader.js';
import { AskingBack, FollowUpOfAnswer, FollowUpsResolver } from './follow-ups.resolver.js';
import { RemindOfFollowUps } from './remind-of-follow-ups.js';
import { ReportableFollowUps } from './reportable-follow-ups.js';

export { FollowUpEntity } from './follow-up.entity.js';
export { FollowUpReminders1790000040600 } from './follow-up-reminders.migration.js';
export { FollowUpsReader };
export { AnswerFollowUp, AskFollowUp, RemindOfFollowUps };
export const followUpProviders = [AnswerFollowUp, AskFollowUp, AskingBack, FollowUpOfAnswer, FollowUpsReader, FollowUpsResolver, RemindOfFollowUps, ReportableFollowUps];

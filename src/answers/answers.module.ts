import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { DraftsModule } from '../drafts/index.js';
import { ModerationModule } from '../moderation/index.js';
import { citedByOf } from '../proceedings/index.js';
import { AnswerResolver } from './answer.resolver.js';
import { Answer } from './answer.type.js';
import { Answerables } from './answerables.js';
import { AnswersDueReader } from './answers-due.reader.js';
import { AnswersMutations } from './answers-mutations.resolver.js';
import { AnswersLive } from './answers.live.js';
import { AnswersReader } from './answers.reader.js';
import { AnswersResolver } from './answers.resolver.js';
import { clockDeeds, clockProviders } from './clock/index.js';
import { AnswerFollowUp, AskFollowUp, followUpProviders, RemindOfFollowUps } from './follow-ups/index.js';
import { givingProviders, PublishAnswer, ReviseAnswer } from './giving/index.js';
import { recordProviders, RecordsReader, WriteResponseNote } from './record/index.js';
import { SetAnswerTerms, TermsReader, TermsResolver } from './terms/index.js';
import { ties } from './ties/index.js';
import { verdictDeeds, verdictProviders } from './verdicts/index.js';

const deeds = [...clockDeeds, ...verdictDeeds, SetAnswerTerms];
const door = [...deeds, Answerables, AnswersDueReader, AnswersReader, TermsReader];
const folders = [...clockProviders, ...verdictProviders, ...givingProviders, ...followUpProviders, ...recordProviders];
const resolvers = [AnswerResolver, AnswersLive, AnswersMutations, AnswersResolver, TermsResolver];

@Module({
  imports: [CommitmentsModule, DraftsModule, ModerationModule],
  providers: [...door, ...folders, ...resolvers, ...ties, citedByOf(Answer, 'answer')],
  exports: [...door, AnswerFollowUp, AskFollowUp, PublishAnswer, RemindOfFollowUps, RecordsReader, ReviseAnswer, WriteResponseNote],
})
export class AnswersModule {}

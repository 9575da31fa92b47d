import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { DraftsModule } from '../drafts/index.js';
import { ModerationModule } from '../moderation/index.js';
import { DraftableQuestions, questionDeeds } from './asking/index.js';
import { storyOf } from '../proceedings/index.js';
import { AnswerableQuestion } from './question.answerable.js';
import { QuestionContributions } from './question.contributions.js';
import { QuestionsLive } from './questions.live.js';
import { QuestionChanges, QuestionsMutations } from './questions-mutations.resolver.js';
import { QuestionsPersonal } from './questions-personal.resolver.js';
import { QuestionStory } from './question.story.js';
import { Question } from './question.type.js';
import { QuestionsReader } from './questions.reader.js';
import { QuestionsOfMine, QuestionsResolver } from './questions.resolver.js';
import { ReportableQuestions } from './reportable-questions.js';
import { VotersReader } from './voters.reader.js';

const resolvers = [QuestionChanges, QuestionsLive, QuestionsMutations, QuestionsOfMine, QuestionsPersonal, QuestionsResolver];

@Module({
  imports: [AnswersModule, DraftsModule, ModerationModule],
  providers: [...questionDeeds, ...resolvers, AnswerableQuestion, DraftableQuestions, QuestionContributions, QuestionStory, QuestionsReader, ReportableQuestions, VotersReader, storyOf(Question, 'question')],
  exports: [...questionDeeds, QuestionsReader],
})
export class QuestionsModule {}

import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { DraftsModule } from '../drafts/index.js';
import { citedByOf } from '../proceedings/index.js';
import { CitableAnswer } from './answer.citable.js';
import { AnswerResolver } from './answer.resolver.js';
import { Answer } from './answer.type.js';
import { Answerables } from './answerables.js';
import { AnswersDueReader } from './answers-due.reader.js';
import { AnswersMutations } from './answers-mutations.resolver.js';
import { AnswersLive } from './answers.live.js';
import { AnswersReader } from './answers.reader.js';
import { AnswersResolver } from './answers.resolver.js';
import { clockDeeds, clockProviders } from './clock/index.js';
import { givingProviders, PublishAnswer, ReviseAnswer } from './giving/index.js';
import { SetAnswerTerms, TermsReader, TermsResolver } from './terms/index.js';
import { verdictDeeds, verdictProviders } from './verdicts/index.js';

const deeds = [...clockDeeds, ...verdictDeeds, SetAnswerTerms];
const door = [...deeds, Answerables, AnswersDueReader, AnswersReader, TermsReader];
const resolvers = [AnswerResolver, AnswersLive, AnswersMutations, AnswersResolver, TermsResolver];

@Module({
  imports: [CommitmentsModule, DraftsModule],
  providers: [...door, ...clockProviders, ...verdictProviders, ...givingProviders, ...resolvers, CitableAnswer, citedByOf(Answer, 'answer')],
  exports: [...door, PublishAnswer, ReviseAnswer],
})
export class AnswersModule {}

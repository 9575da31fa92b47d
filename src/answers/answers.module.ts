import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
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
import { PublishAnswer } from './publish-answer.js';
import { ReviseAnswer } from './revise-answer.js';
import { SetAnswerTerms, TermsReader, TermsResolver } from './terms/index.js';

const deeds = [...clockDeeds, PublishAnswer, ReviseAnswer, SetAnswerTerms];
const door = [...deeds, Answerables, AnswersDueReader, AnswersReader, TermsReader];

@Module({
  imports: [CommitmentsModule],
  providers: [...door, ...clockProviders, AnswerResolver, AnswersLive, AnswersMutations, AnswersResolver, TermsResolver, CitableAnswer, citedByOf(Answer, 'answer')],
  exports: door,
})
export class AnswersModule {}

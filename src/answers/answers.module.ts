import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { AnswerResolver } from './answer.resolver.js';
import { Answerables } from './answerables.js';
import { AnswersDueReader } from './answers-due.reader.js';
import { AnswersMutations } from './answers-mutations.resolver.js';
import { AnswersLive } from './answers.live.js';
import { AnswersReader } from './answers.reader.js';
import { AnswersResolver } from './answers.resolver.js';
import { PublishAnswer } from './publish-answer.js';
import { ReviseAnswer } from './revise-answer.js';

const door = [Answerables, AnswersDueReader, AnswersReader, PublishAnswer, ReviseAnswer];

@Module({
  imports: [CommitmentsModule],
  providers: [...door, AnswerResolver, AnswersLive, AnswersMutations, AnswersResolver],
  exports: door,
})
export class AnswersModule {}

import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { AnswerResolver } from './answer.resolver.js';
import { Answerables } from './answerables.js';
import { AnswersLive } from './answers.live.js';
import { AnswersReader } from './answers.reader.js';
import { AnswersResolver } from './answers.resolver.js';
import { PublishAnswer } from './publish-answer.js';

@Module({
  imports: [CommitmentsModule],
  providers: [Answerables, AnswersReader, AnswersResolver, AnswerResolver, AnswersLive, PublishAnswer],
  exports: [Answerables, AnswersReader, PublishAnswer],
})
export class AnswersModule {}

import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { IdeasModule } from '../ideas/index.js';
import { DemoAnswers } from './answers.js';
import { CastDemo } from './cast.js';
import { DemoIdeas } from './ideas.js';
import { DemoPast } from './past.js';
import { DemoPeople } from './people.js';
import { FoundDemoPlace } from './place.js';

/** The fictional place that a first start makes. Nothing else knows of it. */
@Module({
  imports: [AnswersModule, IdeasModule],
  providers: [FoundDemoPlace, DemoPeople, CastDemo, DemoPast, DemoIdeas, DemoAnswers],
})
export class DemoModule {}

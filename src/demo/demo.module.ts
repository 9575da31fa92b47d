import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { IdeasModule } from '../ideas/index.js';
import { ModerationModule } from '../moderation/index.js';
import { OpinionsModule } from '../opinions/index.js';
import { QuestionsModule } from '../questions/index.js';
import { SafeguardingModule } from '../safeguarding/index.js';
import { YouthSpacesModule } from '../youth-spaces/index.js';
import { DemoAnswers } from './answers.js';
import { demoAsking } from './asking/index.js';
import { CastDemo } from './cast.js';
import { DemoConsultationEnd, DemoConsultations } from './consultations.js';
import { demoDeciding } from './deciding/index.js';
import { DemoIdeaSequels, DemoIdeasTogether } from './idea-sequels.js';
import { DemoIdeas } from './ideas.js';
import { DemoModeration } from './moderation.js';
import { DemoConcernFile, DemoPastConcern } from './past-concern.js';
import { DemoPast } from './past.js';
import { DemoPeople } from './people.js';
import { FoundDemoPlace } from './place.js';
import { DemoQuestions } from './questions.js';
import { DemoSecondLooks } from './second-looks.js';
import { DemoVerdicts } from './verdicts.js';
import { demoThreads } from './youth-threads.js';
import { DemoDuty, DemoJoining, DemoPreparing, DemoReadiness, DemoYouth, DemoYouthSpace } from './youth.js';

/** The fictional place that a first start makes. Nothing else knows of it. */
@Module({
  imports: [AnswersModule, ConsultationsModule, DecisionsModule, IdeasModule, ModerationModule, OpinionsModule, QuestionsModule, SafeguardingModule, YouthSpacesModule],
  providers: [
    FoundDemoPlace,
    DemoPeople,
    CastDemo,
    DemoPast,
    DemoIdeas,
    DemoIdeaSequels,
    DemoIdeasTogether,
    DemoAnswers,
    ...demoDeciding,
    DemoConsultations,
    DemoConsultationEnd,
    ...demoAsking,
    DemoYouth,
    ...demoThreads,
    DemoYouthSpace,
    DemoDuty,
    DemoJoining,
    DemoPreparing,
    DemoReadiness,
    DemoModeration,
    DemoQuestions,
    DemoVerdicts,
    DemoSecondLooks,
    DemoConcernFile,
    DemoPastConcern,
  ],
})
export class DemoModule {}

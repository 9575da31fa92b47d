import { Module } from '@nestjs/common';
import { OpinionsModule } from '../opinions/index.js';
import { AwaitedOutcomes } from './awaited-outcomes.js';
import { CloseConsultation } from './close-consultation.js';
import { ConsultationPresence } from './consultation.presence.js';
import { ConsultationsLive } from './consultations.live.js';
import { ConsultationsReader } from './consultations.reader.js';
import { ConsultationPartsResolver, ConsultationsResolver, WhoMayTakePartResolver } from './consultations.resolver.js';
import { HostedRounds } from './hosted-rounds.js';
import { OpenConsultation } from './open-consultation.js';
import { PublishOutcome } from './publish-outcome.js';
import { resultsProviders } from './results/index.js';
import { submissionDeeds, submissionProviders, SubmissionTallies } from './submissions/index.js';

const deeds = [CloseConsultation, OpenConsultation, PublishOutcome];

@Module({
  imports: [OpinionsModule],
  providers: [
    ...deeds,
    AwaitedOutcomes,
    ConsultationsReader,
    ConsultationsResolver,
    ConsultationPartsResolver,
    WhoMayTakePartResolver,
    ConsultationsLive,
    ConsultationPresence,
    HostedRounds,
    ...submissionProviders,
    ...resultsProviders,
  ],
  exports: [...deeds, ...submissionDeeds, ConsultationsReader, SubmissionTallies],
})
export class ConsultationsModule {}

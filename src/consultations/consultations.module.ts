import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { storyOf } from '../proceedings/index.js';
import { OpinionsModule } from '../opinions/index.js';
import { AwaitedOutcomes } from './awaited-outcomes.js';
import { ChangeOpened, ChangeParticipationLevel, ChangingResolver, ExtendConsultation, StopConsultation } from './changing/index.js';
import { CloseConsultation } from './close-consultation.js';
import { ConsultationPresence } from './consultation.presence.js';
import { Consultation } from './consultation.type.js';
import { ConsultationsLive } from './consultations.live.js';
import { ConsultationsReader } from './consultations.reader.js';
import { ConsultationPartsResolver, ConsultationsResolver, WhoMayTakePartResolver } from './consultations.resolver.js';
import { HostedRounds } from './hosted-rounds.js';
import { ChangeConsultationDraft, ConsultationDraftsReader, CopyConsultation, DiscardConsultationDraft, DraftConsultation } from './making/index.js';
import {
  CheckOpening,
  ConsultationDraftsResolver,
  DraftEndingResolver,
  DraftingResolver,
  OpenConsultation,
  OpenConsultationDraft,
  OpeningCircumstances,
  PutToPublic,
  TellOpening,
} from './opening/index.js';
import { workProviders } from './work/index.js';
import { paperDeeds, paperProviders } from './paper/index.js';
import { PublishOutcome } from './publish-outcome.js';
import { outcomeProviders } from './outcome/index.js';
import { ExportsReader, resultsProviders } from './results/index.js';
import { submissionDeeds, submissionProviders, SubmissionTallies } from './submissions/index.js';
import { ties } from './ties/index.js';
import { themesDeeds, themesProviders } from './themes/index.js';

const drafting = [DraftConsultation, ChangeConsultationDraft, CopyConsultation, DiscardConsultationDraft, OpenConsultationDraft];
const changing = [ExtendConsultation, StopConsultation, ChangeParticipationLevel];
const deeds = [...drafting, ...changing, CloseConsultation, OpenConsultation, PublishOutcome, TellOpening];
const opening = [OpeningCircumstances, PutToPublic, CheckOpening, ConsultationDraftsReader, ConsultationDraftsResolver, DraftingResolver, DraftEndingResolver];

@Module({
  imports: [AnswersModule, CommitmentsModule, OpinionsModule],
  providers: [
    ...deeds,
    ...opening,
    ChangeOpened,
    ChangingResolver,
    AwaitedOutcomes,
    ConsultationsReader,
    ConsultationsResolver,
    ConsultationPartsResolver,
    WhoMayTakePartResolver,
    ConsultationsLive,
    ConsultationPresence,
    HostedRounds,
    ...submissionProviders,
    ...paperProviders, ...workProviders,
    ...resultsProviders,
    ...themesProviders,
    ...outcomeProviders,
    ...ties,
    storyOf(Consultation, 'consultation'),
  ],
  exports: [...deeds, ...submissionDeeds, ...paperDeeds, ...themesDeeds, ConsultationsReader, ExportsReader, SubmissionTallies],
})
export class ConsultationsModule {}

import { ConsultationStage } from './consultation-stage.js';
import { DecideInSource } from './decide-in-source.js';
import { HeldCases } from './held-cases.js';
import { ImportPolis } from './import-polis.js';
import { ImportSummaries } from './import-summary.js';
import { ImportedCitizens } from './imported-citizens.js';
import { ImportedConsultation } from './imported-consultation.js';
import { ImportedEntrance } from './imported-entrance.js';
import { ImportedMembers } from './imported-members.js';
import { ImportedRounds } from './imported-rounds.js';
import { ImportedReadiness } from './imported-readiness.js';
import { ImportedOpening, ImportedSpace } from './imported-space.js';
import { ReplayConversation } from './replay-conversation.js';
import { ReplayStatements } from './replay-statements.js';
import { ReplayVotes } from './replay-votes.js';
import { YouthStage } from './youth-stage.js';

export { ImportPolis, type PolisImport } from './import-polis.js';
export { describeSummary, type ImportSummary } from './import-summary.js';
export { readIds } from './leave-out.js';

export const polisProviders = [
  ImportPolis,
  ImportSummaries,
  ConsultationStage,
  ImportedConsultation,
  ImportedCitizens,
  YouthStage,
  ImportedOpening,
  ImportedReadiness,
  ImportedSpace,
  ImportedEntrance,
  ImportedMembers,
  ImportedRounds,
  ReplayConversation,
  ReplayStatements,
  ReplayVotes,
  DecideInSource,
  HeldCases,
];

import { Injectable } from '@nestjs/common';
import { CannotOwnCommitment, makeCommitments } from '../../commitments/index.js';
import { councillorInOffice, OrganisationEntity } from '../../identity/index.js';
import {
  asOneRefusal,
  isRefusal,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  SeveralProblems,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Transaction,
  type Viewer,
} from '../../platform/index.js';
import { OutcomeFacts } from '../../proceedings/index.js';
import { auditOf, CannotBeCited, Citing } from '../cites/index.js';
import { mayRecord } from '../decision.access.js';
import { DecisionEntity } from '../decision.entity.js';
import { decisionRecorded } from '../decision.events.js';
import { AlreadyDecided } from '../decision.problems.js';
import { refusalOfChange } from '../decision.rules.js';
import { Decision } from '../decision.type.js';
import { together } from '../interests/index.js';
import { keptFrom } from '../steps/index.js';
import { keepWithheld, UnknownGround } from '../withheld/index.js';
import { DecisionOutcomeEntity } from './outcome.entity.js';
import { DayAhead, DueTooEarly, OutcomeMissing, RecordIncomplete, TooEarly } from './outcome.problems.js';
import type { RecordDecisionInput } from './record-decision.input.js';
import { declareTheirOwn, recordingOf, refusalsOfRecording, type Recording } from './recording.js';
import { DecisionVoteEntity } from './vote.entity.js';
import { DissentByOthers, InterestBarsVote, NotAMemberThen, VotesIncomplete, VotesNotAsked } from './vote.problems.js';

export const RecordDecisionOutcome = outcomeOf('RecordDecisionOutcome', 'The decision with its outcome.', Decision, [
  ...[TooEarly, DayAhead, OutcomeMissing, RecordIncomplete, TranslationMissing, VersionChanged, AlreadyDecided, SeveralProblems],
  ...[VotesIncomplete, NotAMemberThen, VotesNotAsked, InterestBarsVote, DissentByOthers, UnknownGround, CannotBeCited, CannotOwnCommitment, DueTooEarly],
]);

/** What was decided and why goes on the record (D1, D3), once what people said has its outcome (G4). */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outcomes: OutcomeFacts,
    private readonly citing: Citing,
  ) {}

  async execute(viewer: Viewer, input: RecordDecisionInput): Promise<Problem | DecisionEntity> {
    const cites = await this.citing.read(input.cites);
    if (isRefusal(cites)) return cites;
    return this.work.run(async (tx) => {
      const decision = await tx.lock(DecisionEntity, { id: input.decisionId });
      if (!decision) return new NotAvailable();
      if (!mayRecord(viewer, decision) || !(await isStillInOffice(tx, viewer, decision))) return new NotAllowed();
      const final = refusalOfChange(decision) ?? (decision.version === input.version ? null : new VersionChanged());
      if (final) return final;
      const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
      const recording = await recordingOf(tx, decision, organisation, { input, cites });
      if (!(await declareTheirOwn(tx, recording))) return new NotAvailable();
      const refusal = asOneRefusal(await refusalsOfRecording(tx, recording, await this.outcomes.outcomeMissing(tx, decision.id)));
      return refusal ?? this.decide(tx, viewer, recording);
    });
  }

  private async decide(tx: Transaction, viewer: Viewer, recording: Recording): Promise<DecisionEntity> {
    const { decision, organisation, record, input, cites } = recording;
    const { id, organisationId, councillorId: ownerId } = decision;
    await keepRecord(tx, recording, viewer.profile?.id ?? ownerId);
    await this.citing.write(tx, decision, viewer.profile?.id ?? ownerId, cites);
    const promisedBy = viewer.profile?.id ?? ownerId;
    await makeCommitments(tx, { promisedIn: { kind: 'decision', id }, topics: [`decision:${id}`], organisationId, ownerId, promisedBy, commitments: input.commitments });
    const kept = keptFrom(record.decidedOn, organisation);
    Object.assign(decision, { state: 'decided', decidedAt: tx.now, decidedOn: record.decidedOn, ...kept, version: decision.version + 1 });
    tx.record(decisionRecorded(decision));
    const { decidedOn } = record;
    const details = { option: input.optionId, decidedOn, commitments: input.commitments.length, votes: input.votes?.length ?? 0, cites: auditOf(cites), ...kept };
    tx.audit({ organisationId, actor: viewer, act: 'decision.recorded', subject: { kind: 'decision', id }, details });
    return tx.save(DecisionEntity, decision);
  }
}

/** The councillor it names holds the office still; those who record for a body are at work, which `mayRecord` asked. */
async function isStillInOffice(tx: Transaction, viewer: Viewer, { organisationId, councillorId }: DecisionEntity): Promise<boolean> {
  return viewer.profile?.id !== councillorId || (await councillorInOffice(tx, organisationId, councillorId)) !== null;
}

async function keepRecord(tx: Transaction, { decision, standing, record, input }: Recording, recordedBy: string): Promise<void> {
  const { id: decisionId, versionNumber } = decision;
  const { reasons, rejected, decidedOn } = record;
  const alternatives = rejected.filter(({ optionId }) => record.alternatives.includes(optionId));
  const said = { reasons, rejected: alternatives, interests: together(standing.interests, record.interests) };
  const withheldReasons = input.withheldReasons?.ground ?? null;
  await tx.manager.insert(DecisionOutcomeEntity, { decisionId, versionNumber, optionId: input.optionId, ...said, withheldReasons, decidedOn, recordedBy });
  if (input.withheldReasons) {
    const { ground, text } = input.withheldReasons;
    const withheld = { part: 'outcome' as const, partId: decisionId, ground, content: { texts: { reasons: toTexts(text) } } };
    await keepWithheld(tx, { decisionId, number: versionNumber }, [withheld]);
  }
  for (const { memberId: profileId, vote, dissent: words, dissentLanguage } of input.votes ?? []) {
    const dissent = words?.trim() || null;
    await tx.manager.insert(DecisionVoteEntity, { decisionId, profileId, vote, dissent, dissentLanguage: dissent ? (dissentLanguage ?? 'en') : null });
  }
}

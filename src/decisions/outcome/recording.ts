import { CannotOwnCommitment, canOwn } from '../../commitments/index.js';
import { membersOn, ProfileEntity, untranslated, type OrganisationEntity } from '../../identity/index.js';
import { dayOf, jurisdictionOf, toTexts, TranslationMissing, type Problem, type Texts, type Transaction } from '../../platform/index.js';
import { textsOfCites, type Cite } from '../cites/index.js';
import type { DecisionEntity } from '../decision.entity.js';
import { interestsOf, textsOfInterests } from '../interests/index.js';
import { areAllOf } from '../steps/index.js';
import { versionOf, type DecisionVersionEntity } from '../versions/index.js';
import { refusalOfGrounds } from '../withheld/index.js';
import { DueTooEarly, OutcomeMissing } from './outcome.problems.js';
import { refusalsOfRecord, type DecisionRecord } from './outcome.rules.js';
import type { RecordDecisionInput } from './record-decision.input.js';
import { refusalsOfVotes, type Voting } from './votes.rules.js';

/** A decision that is being recorded: its row is locked. */
export interface Recording {
  readonly decision: DecisionEntity;
  readonly organisation: OrganisationEntity;
  readonly standing: DecisionVersionEntity;
  readonly record: DecisionRecord;
  readonly input: RecordDecisionInput;
  readonly cites: readonly Cite[];
}

/** What is typed into the record, with what it cites. */
export interface Typed {
  readonly input: RecordDecisionInput;
  readonly cites: readonly Cite[];
}

export async function recordingOf(tx: Transaction, decision: DecisionEntity, organisation: OrganisationEntity, { input, cites }: Typed): Promise<Recording> {
  const standing = await versionOf(tx, decision);
  const today = dayOf(tx.now, jurisdictionOf(organisation.jurisdiction).calendar);
  const ids = standing.options.map(({ id }) => id);
  const record = {
    option: ids.find((id) => id === input.optionId) ?? null,
    alternatives: ids.filter((id) => id !== input.optionId),
    reasons: toTexts(input.reasons ?? {}),
    rejected: input.rejected.map(({ optionId, why }) => ({ optionId, why: toTexts(why) })),
    interests: interestsOf(input.interests),
    decidedOn: input.decidedOn ?? today,
  };
  return { decision, organisation, standing, record, input, cites };
}

/** Everything that is in the way of recording it, all at once (D2, D3, D9, G4, L1). */
export async function refusalsOfRecording(tx: Transaction, recording: Recording, outcomeIsMissing: boolean): Promise<Problem[]> {
  const { decision, organisation, record, input } = recording;
  const jurisdiction = jurisdictionOf(organisation.jurisdiction);
  const missing = untranslated(organisation, textsOf(recording));
  return [
    outcomeIsMissing ? new OutcomeMissing() : null,
    ...refusalsOfRecord(decision, record, tx.now, jurisdiction),
    ...refusalsOfVotes(await votingOf(tx, recording)),
    refusalOfGrounds(input.withheldReasons ? [input.withheldReasons] : [], tx.now, jurisdiction),
    input.commitments.some(({ dueOn }) => dueOn < record.decidedOn) ? new DueTooEarly() : null,
    await refusalOfOwners(tx, recording),
    missing.length > 0 ? new TranslationMissing(missing) : null,
  ].filter((problem) => problem !== null);
}

/** Each promise is seen to by somebody of this council (D7). */
async function refusalOfOwners(tx: Transaction, { organisation, input }: Recording): Promise<Problem | null> {
  for (const { ownerId } of input.commitments) if (ownerId && !(await canOwn(tx, organisation.id, ownerId))) return new CannotOwnCommitment();
  return null;
}

/** Those who declare an interest at the meeting are of this council. */
export function declareTheirOwn(tx: Transaction, { organisation, record }: Recording): Promise<boolean> {
  return areAllOf(tx, organisation.id, { wardIds: [], personIds: record.interests.declared.map(({ personId }) => personId) });
}

async function votingOf(tx: Transaction, { decision, standing, record, input }: Recording): Promise<Voting> {
  const { id: profileId, displayName: name } = await tx.manager.findOneByOrFail(ProfileEntity, { id: decision.councillorId });
  const votes = (input.votes ?? []).map(({ memberId, vote, dissent }) => ({ memberId, vote, dissent: dissent?.trim() || null }));
  const members = decision.bodyId ? await membersOn(tx, decision.bodyId, record.decidedOn) : null;
  return { members, councillor: { profileId, name }, votes, before: standing.interests, then: record.interests };
}

function textsOf({ record, input, cites }: Recording): Record<string, Texts> {
  const promised = input.commitments.map(({ what }, place): [string, Texts] => [`commitments.${place}.what`, toTexts(what)]);
  const rejected = record.rejected.map(({ why }, place): [string, Texts] => [`rejected.${place}.why`, why]);
  return { reasons: record.reasons, ...Object.fromEntries([...rejected, ...promised]), ...textsOfInterests(record.interests), ...textsOfCites(cites) };
}

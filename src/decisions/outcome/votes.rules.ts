import type { Problem } from '../../platform/index.js';
import { barredFromVoting, type InterestsWritten } from '../interests/index.js';
import type { Vote } from './vote.entity.js';
import { DissentByOthers, InterestBarsVote, NotAMemberThen, VotesIncomplete, VotesNotAsked } from './vote.problems.js';

interface Person {
  readonly profileId: string;
  readonly name: string;
}

export interface VoteGiven {
  readonly memberId: string;
  readonly vote: Vote;
  readonly dissent: string | null;
}

export interface Voting {
  /** Who sat on the body on the day of the decision; null where one councillor decided. */
  readonly members: readonly Person[] | null;
  /** The councillor it names. */
  readonly councillor: Person;
  readonly votes: readonly VoteGiven[];
  /** Declared when it was published, and when it was decided. */
  readonly before: InterestsWritten;
  readonly then: InterestsWritten;
}

/** Whatever is wrong with how it was voted: each member of that day once, and nobody with a pecuniary interest (D3). */
export function refusalsOfVotes({ members, councillor, votes, before, then }: Voting): Problem[] {
  const barred = barredFromVoting(before, then);
  if (!members) {
    const refusals = [votes.length > 0 ? new VotesNotAsked() : null, barred.has(councillor.profileId) ? new InterestBarsVote([councillor.name]) : null];
    return refusals.filter((problem) => problem !== null);
  }
  const voted = votes.map(({ memberId }) => memberId);
  const missing = members.filter(({ profileId }) => voted.filter((id) => id === profileId).length !== 1);
  const others = voted.filter((id) => !members.some(({ profileId }) => profileId === id));
  const tookPart = new Set(votes.filter(({ vote }) => isVoting(vote)).map(({ memberId }) => memberId));
  const interested = members.filter(({ profileId }) => barred.has(profileId) && tookPart.has(profileId));
  return [
    missing.length > 0 ? new VotesIncomplete(missing.map(({ name }) => name)) : null,
    others.length > 0 ? new NotAMemberThen() : null,
    interested.length > 0 ? new InterestBarsVote(interested.map(({ name }) => name)) : null,
    votes.some(({ vote, dissent }) => dissent && vote !== 'against' && vote !== 'abstained') ? new DissentByOthers() : null,
  ].filter((problem) => problem !== null);
}

/** An abstention is a part taken in the vote too. */
const isVoting = (vote: Vote): boolean => vote === 'for' || vote === 'against' || vote === 'abstained';

import { graphql } from '../../graphql/document.js';
import type { Vote, VotePartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Prose } from '../../ui/written.js';

export const VoteFragment = graphql(`
  fragment VoteParts on MemberVote {
    member {
      id
      displayName
    }
    vote
    dissent {
      html
      language
    }
  }
`);

const kinds: readonly Vote[] = ['FOR', 'AGAINST', 'ABSTAINED', 'INTEREST', 'ABSENT'];

/** How each member of the body voted, and why those who saw it differently did, in their own words. */
export function DecisionVotes({ votes }: { votes: readonly VotePartsFragment[] }) {
  const words = useWords('reading-decisions');
  if (votes.length === 0) return null;
  const counts = kinds.map((kind) => ({ kind, count: votes.filter(({ vote }) => vote === kind).length })).filter(({ count }) => count > 0);
  return (
    <>
      <h3>{words.votes}</h3>
      <p>{counts.map(({ kind, count }) => words.voteCount[kind](count)).join(', ')}</p>
      <ul className="votes">
        {votes.map(({ member, vote }) => (
          <li key={member.id}>
            <span>{member.displayName}</span> <strong>{words.vote[vote]}</strong>
          </li>
        ))}
      </ul>
      {votes.map((vote) => (
        <Dissent key={vote.member.id} vote={vote} />
      ))}
    </>
  );
}

function Dissent({ vote: { member, dissent } }: { vote: VotePartsFragment }) {
  const words = useWords('reading-decisions');
  if (!dissent) return null;
  return (
    <figure className="dissent">
      <figcaption>{words.dissent(member.displayName)}</figcaption>
      <blockquote>
        <Prose text={dissent} />
      </blockquote>
    </figure>
  );
}

import type { ReactNode } from 'react';
import { graphql } from '../../graphql/document.js';
import type { OutcomePartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Facts } from '../../ui/facts.js';
import { Section } from '../../ui/section.js';
import { Local, Prose } from '../../ui/written.js';
import { DecisionVotes } from './decision-votes.js';
import { InterestList } from './interests.js';
import { Withheld } from './withheld.js';
import { useDecisionText } from './use-decision-text.js';

export const OutcomeFragment = graphql(`
  fragment OutcomeParts on DecisionOutcome {
    option {
      ...OptionParts
    }
    reasons {
      ...LocalMarkdownParts
    }
    hasWithheldReasons
    rejected {
      option {
        id
        title {
          ...LocalTextParts
        }
      }
      why {
        ...LocalMarkdownParts
      }
    }
    interests {
      ...InterestParts
    }
    decidedOn
    recordedBy {
      id
      displayName
    }
    votes {
      ...VoteParts
    }
    commitments {
      ...CommitmentStory
    }
  }
`);

interface DecisionOutcomeProps {
  outcome: OutcomePartsFragment;
  /** What was promised in it. */
  promises: ReactNode;
}

export function DecisionOutcome({ outcome, promises }: DecisionOutcomeProps) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  return (
    <div className="outcome">
      <Section title={text.outcome}>
        <p className="outcome__option">{outcome.option.isWithheld ? words.withheldOption : <Local text={outcome.option.title} />}</p>
        <h3>{text.outcomeReasons}</h3>
        <Prose text={outcome.reasons} />
        {outcome.hasWithheldReasons && (
          <>
            <p>{words.withheldReasons}</p>
            <Withheld part="OUTCOME" />
          </>
        )}
        <DecisionVotes votes={outcome.votes} />
        <Rejected rejected={outcome.rejected} />
        <Facts
          facts={[
            [text.interests, <InterestList key="interests" interests={outcome.interests} />],
            [words.recordedBy, outcome.recordedBy.displayName],
          ]}
        />
        {promises}
      </Section>
    </div>
  );
}

function Rejected({ rejected }: { rejected: OutcomePartsFragment['rejected'] }) {
  const text = useDecisionText();
  if (rejected.length === 0) return null;
  return (
    <>
      <h3>{text.rejected}</h3>
      {rejected.map(({ option, why }) => (
        <div key={option.id}>
          <h4>
            <Local text={option.title} />
          </h4>
          <Prose text={why} />
        </div>
      ))}
    </>
  );
}

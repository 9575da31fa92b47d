import { graphql } from '../../graphql/document.js';
import type { OutcomePartsFragment } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';
import { CommitmentList } from '../../ui/commitment-list.js';
import { Facts } from '../../ui/facts.js';
import { Section } from '../../ui/section.js';
import { Local, Prose } from '../../ui/written.js';
import { InterestList } from './interests.js';

export const OutcomeFragment = graphql(`
  fragment OutcomeParts on DecisionOutcome {
    option {
      ...OptionParts
    }
    reasons {
      ...LocalMarkdownParts
    }
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
    commitments {
      ...CommitmentLine
    }
  }
`);

export function DecisionOutcome({ outcome }: { outcome: OutcomePartsFragment }) {
  const { decisions: text } = useText();
  return (
    <div className="outcome">
      <Section title={text.outcome}>
        <p className="outcome__option">
          <Local text={outcome.option.title} />
        </p>
        <h3>{text.outcomeReasons}</h3>
        <Prose text={outcome.reasons} />
        {outcome.rejected.length > 0 && <h3>{text.rejected}</h3>}
        {outcome.rejected.map(({ option, why }) => (
          <div key={option.id}>
            <h4>
              <Local text={option.title} />
            </h4>
            <Prose text={why} />
          </div>
        ))}
        <Facts facts={[[text.interests, <InterestList key="interests" interests={outcome.interests} />]]} />
        <CommitmentList commitments={outcome.commitments} />
      </Section>
    </div>
  );
}

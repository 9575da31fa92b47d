import { graphql } from '../../graphql/document.js';
import type { VersionPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { Facts } from '../../ui/facts.js';
import { Section } from '../../ui/section.js';
import { Local, Prose } from '../../ui/written.js';
import { DecisionOptions } from './decision-options.js';
import { DecisionPapers } from './decision-papers.js';
import { InterestList } from './interests.js';
import { useDecisionText } from './use-decision-text.js';

export const VersionFragment = graphql(`
  fragment VersionParts on DecisionVersion {
    number
    publishedAt
    publishedBy {
      id
      displayName
    }
    reason {
      ...LocalTextParts
    }
    title {
      ...LocalTextParts
    }
    summary {
      ...LocalMarkdownParts
    }
    toDecide {
      ...LocalMarkdownParts
    }
    reasons {
      ...LocalMarkdownParts
    }
    options {
      ...OptionParts
    }
    whyKey {
      ...LocalTextParts
    }
    whyPreferred {
      ...LocalMarkdownParts
    }
    hasWithheldReasons
    interests {
      ...InterestParts
    }
    papers {
      ...PaperParts
    }
    decidesOn
    decidesUntil
  }
`);

/** A decision as it was published at one time. */
export function VersionView({ version }: { version: VersionPartsFragment }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const { day } = useDates();
  const { decidesOn, decidesUntil, whyKey, whyPreferred } = version;
  return (
    <>
      <Facts
        facts={[
          [words.whyChanged, <Local key="why" text={version.reason} />],
          [words.parts['decidesOn'] ?? '', decidesUntil ? words.period(day(decidesOn), day(decidesUntil)) : day(decidesOn)],
          [words.whyKey, whyKey && <Local key="key" text={whyKey} />],
          [text.interests, <InterestList key="interests" interests={version.interests} />],
        ]}
      />
      <div className="lead">
        <Prose text={version.summary} />
      </div>
      <Section title={text.toDecide}>
        <Prose text={version.toDecide} />
      </Section>
      <Section title={text.options}>
        <DecisionOptions options={version.options} chosen={undefined} />
        {whyPreferred && (
          <>
            <h3>{words.whyPreferred}</h3>
            <Prose text={whyPreferred} />
          </>
        )}
      </Section>
      <Section title={text.reasons}>
        <Prose text={version.reasons} />
        {version.hasWithheldReasons && <p>{words.withheldReasons}</p>}
      </Section>
      <DecisionPapers papers={version.papers} />
    </>
  );
}

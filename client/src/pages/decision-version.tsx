import { Link } from 'react-router';
import { VersionView, useDecisionText } from '../features/decisions/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionVersionQuery } from '../graphql/generated/graphql.js';
import { useDates } from '../text/use-dates.js';
import { useWords } from '../text/use-text.js';
import { accentClass } from '../ui/card.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const DecisionVersionDocument = graphql(`
  query DecisionVersion($id: ID!, $number: Int!) {
    decision(id: $id) {
      id
      organisation {
        id
        accent
      }
      versions {
        number
      }
    }
    decisionVersion(id: $id, number: $number) {
      ...VersionParts
    }
  }
`);

function DecisionVersion({ data: { decision, decisionVersion: version } }: { data: Present<DecisionVersionQuery, 'decision' | 'decisionVersion'> }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const { day } = useDates();
  const stands = version.number === Math.max(...decision.versions.map(({ number }) => number));
  const address = `/decisions/${decision.id}`;
  return (
    <article className={accentClass(decision.organisation.accent)}>
      <PageHead kicker={text.version(version.number)} title={<Local text={version.title} />}>
        <span>{words.publishedBy(day(version.publishedAt), version.publishedBy.displayName)}</span>
      </PageHead>
      <Notice tone={stands ? 'good' : 'warn'} title={stands ? words.versionNow : words.versionOld}>
        <p className="actions">
          <Link to={address}>{words.toDecision}</Link>
          {version.number > 1 && <Link to={`${address}/versions/${version.number}/changes`}>{words.changes}</Link>}
        </p>
      </Notice>
      <VersionView version={version} />
    </article>
  );
}

export const page = definePage({
  query: DecisionVersionDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '', number: Math.trunc(Number(params['number'])) || 0 }),
  words: ['reading-decisions'],
  isMissing: (data) => !data.decision || !data.decisionVersion,
  head: ({ decisionVersion }, _text, wordsOf) => ({
    title: wordsOf('reading-decisions').versionTitle(decisionVersion?.number ?? 0, decisionVersion?.title.text ?? ''),
    description: decisionVersion?.summary.html,
  }),
  Component: DecisionVersion,
});

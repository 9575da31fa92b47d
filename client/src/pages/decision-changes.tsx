import { Link } from 'react-router';
import { VersionChanges, useDecisionText } from '../features/decisions/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionChangesQuery } from '../graphql/generated/graphql.js';
import { useDates } from '../text/use-dates.js';
import { useWords } from '../text/use-text.js';
import { Facts } from '../ui/facts.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type PageRequest, type Present } from './page.js';

const DecisionChangesDocument = graphql(`
  query DecisionChanges($id: ID!, $number: Int!, $from: Int!) {
    decision(id: $id) {
      id
      title {
        ...LocalTextParts
      }
      versions {
        number
        options {
          id
          title {
            ...LocalTextParts
          }
        }
      }
    }
    decisionVersion(id: $id, number: $number) {
      number
      publishedAt
      publishedBy {
        id
        displayName
      }
      reason {
        ...LocalTextParts
      }
      differences(from: $from) {
        ...DifferenceParts
      }
    }
    earlier: decisionVersion(id: $id, number: $from) {
      number
    }
  }
`);

type Shown = Present<DecisionChangesQuery, 'decision' | 'decisionVersion'>;

function DecisionChanges({ data: { decision, decisionVersion: version, earlier } }: { data: Shown }) {
  const words = useWords('reading-decisions');
  const { day } = useDates();
  const options = new Map(decision.versions.flatMap((each) => each.options.map(({ id, title }) => [id, title.text])));
  return (
    <>
      <PageHead
        kicker={
          <Link to={`/decisions/${decision.id}`}>
            <Local text={decision.title} />
          </Link>
        }
        title={earlier ? words.changesTitle(earlier.number, version.number) : words.firstVersion}
      />
      <Facts
        facts={[
          [words.whyChanged, <Local key="why" text={version.reason} />],
          ['', <Link key="version" to={`/decisions/${decision.id}/versions/${version.number}`}>{words.publishedBy(day(version.publishedAt), version.publishedBy.displayName)}</Link>],
        ]}
      />
      <Compare decision={decision} number={version.number} from={earlier?.number} />
      {earlier ? <VersionChanges differences={version.differences} options={options} /> : <Empty title={words.firstVersion} />}
    </>
  );
}

/** A plain form: another version to compare with is another address. */
function Compare({ decision, number, from }: { decision: Shown['decision']; number: number; from: number | undefined }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const others = decision.versions.filter((each) => each.number !== number);
  if (others.length < 2) return null;
  return (
    <form className="compare" action={`/decisions/${decision.id}/versions/${number}/changes`}>
      <label className="field__label" htmlFor="compare-from">
        {words.compareWith}
      </label>
      <select className="input input--narrow" id="compare-from" name="from" defaultValue={from}>
        {others.map((each) => (
          <option key={each.number} value={each.number}>
            {text.version(each.number)}
          </option>
        ))}
      </select>
      <button className="button button--quiet" type="submit">
        {words.compare}
      </button>
    </form>
  );
}

/** Without `from`: the one before. */
function variablesOf({ params, search }: PageRequest): { id: string; number: number; from: number } {
  const number = Math.trunc(Number(params['number'])) || 0;
  return { id: params['id'] ?? '', number, from: Math.trunc(Number(search.get('from'))) || number - 1 };
}

export const page = definePage({
  query: DecisionChangesDocument,
  variables: variablesOf,
  words: ['reading-decisions', 'differences'],
  isMissing: (data) => !data.decision || !data.decisionVersion,
  head: ({ decision, decisionVersion, earlier }, _text, wordsOf) => ({
    title: `${wordsOf('reading-decisions').changesTitle(earlier?.number ?? 0, decisionVersion?.number ?? 0)}: ${decision?.title.text ?? ''}`,
  }),
  Component: DecisionChanges,
});

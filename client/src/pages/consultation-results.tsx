import { Link, useSearchParams } from 'react-router';
import { GROUPINGS, ResultsHidden, ResultsLiveDocument, ResultsView } from '../features/consultations/results/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationResultsQuery, ResultsBy } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { accentClass } from '../ui/card.js';
import { PageHead } from '../ui/page-head.js';
import { Deadline } from '../ui/when.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const ConsultationResultsDocument = graphql(`
  query ConsultationResults($id: ID!, $by: ResultsBy!, $isBrokenDown: Boolean!) {
    consultation(id: $id) {
      id
      state
      title {
        ...LocalTextParts
      }
      organisation {
        accent
      }
      opensAt
      closesAt
      resultsShown
      viewerReading {
        unread
      }
      ...AskedKinds
      counted: viewerResults {
        ...Counted
      }
      brokenDown: viewerResults @include(if: $isBrokenDown) {
        items {
          ...BrokenDown
        }
      }
    }
  }
`);

type Asked = Present<ConsultationResultsQuery, 'consultation'>['consultation'];

function ConsultationResults({ data: { consultation } }: { data: Present<ConsultationResultsQuery, 'consultation'> }) {
  const words = useWords('results');
  const { consultations: text } = useText();
  const { id, counted, state, closesAt } = consultation;
  return (
    <article className={accentClass(consultation.organisation.accent)}>
      <PageHead
        kicker={
          <Link to={`/consultations/${id}`}>
            <Local text={consultation.title} />
          </Link>
        }
        title={words.title}
        lead={counted && (counted.isFinal ? words.leadFinal : words.leadLive)}
      >
        <Deadline at={closesAt} say={state === 'OPEN' || state === 'ANNOUNCED' ? text.closes : text.closed} />
        {state === 'OUTCOME_PUBLISHED' && <Link to={`/consultations/${id}/outcome`}>{words.seeOutcome}</Link>}
        {consultation.viewerReading && <Link to={`/consultations/${id}/themes`}>{words.seeThemes}</Link>}
      </PageHead>
      {counted ? <Shown consultation={consultation} counted={counted} /> : <ResultsHidden consultation={consultation} />}
    </article>
  );
}

/** Kept up to date while people can answer. */
function Shown({ consultation, counted }: { consultation: Asked; counted: NonNullable<Asked['counted']> }) {
  const { id, state } = consultation;
  const reload = useReload();
  const [fresh, patch] = useFresh(counted);
  const brokenDown = consultation.brokenDown?.items ?? [];
  const [search] = useSearchParams();
  const download = consultation.viewerReading ? 'whole' : state === 'OUTCOME_PUBLISHED' ? 'open' : null;
  useLive(ResultsLiveDocument, counted.isFinal ? undefined : { id }, ({ consultation: live }) => {
    if (live?.results) patch(live.results);
    if (live?.state !== state || consultation.brokenDown) void reload();
  });
  return <ResultsView consultationId={id} asked={consultation} counted={fresh} by={groupingIn(search)} brokenDown={brokenDown} download={download} />;
}

const groupingIn = (search: URLSearchParams): ResultsBy | null => GROUPINGS.find((by) => by.toLowerCase() === search.get('by')) ?? null;

export const page = definePage({
  query: ConsultationResultsDocument,
  variables: ({ params, search }) => {
    const by = groupingIn(search);
    return { id: params['id'] ?? '', by: by ?? 'WARD', isBrokenDown: by !== null };
  },
  words: ['results'],
  isMissing: (data) => !data.consultation,
  head: ({ consultation }, _text, wordsOf) => {
    const words = wordsOf('results');
    return { title: words.headTitle(consultation?.title.text ?? ''), description: words.description };
  },
  Component: ConsultationResults,
});

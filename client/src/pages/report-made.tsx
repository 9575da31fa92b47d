import { ReportMadeView } from '../features/moderation/reporting/index.js';
import { graphql } from '../graphql/document.js';
import type { ReportMadePageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { definePage, type Present } from './page.js';

const ReportMadePageDocument = graphql(`
  query ReportMadePage($id: ID!) {
    reportMade(id: $id) {
      ...ReportMadeParts
    }
  }
`);

/** What came of a report: a visitor’s own page of it. */
function ReportMadePage({ data: { reportMade } }: { data: Present<ReportMadePageQuery, 'reportMade'> }) {
  const text = useWords('reporting');
  return (
    <>
      <PageHead title={text.outcome} />
      <ReportMadeView report={reportMade} />
    </>
  );
}

export const page = definePage({
  query: ReportMadePageDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['reporting'],
  isMissing: (data) => !data.reportMade,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('reporting').outcome, noindex: true }),
  Component: ReportMadePage,
});

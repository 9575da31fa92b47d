import { useSession } from '../features/identity/index.js';
import { ReportForm } from '../features/moderation/reporting/index.js';
import { graphql } from '../graphql/document.js';
import type { ReportPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { definePage, type Present } from './page.js';

const ReportPageDocument = graphql(`
  query ReportPage($on: ID!) {
    reportForm(subjectId: $on) {
      ...ReportFormParts
    }
  }
`);

function ReportPage({ data: { reportForm } }: { data: Present<ReportPageQuery, 'reportForm'> }) {
  const text = useWords('reporting');
  const { profile } = useSession();
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <ReportForm form={reportForm} isVisitor={!profile} />
    </>
  );
}

export const page = definePage({
  query: ReportPageDocument,
  variables: ({ search }) => ({ on: search.get('on') ?? '' }),
  words: ['reporting'],
  isMissing: (data) => !data.reportForm,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('reporting').title, noindex: true }),
  Component: ReportPage,
});

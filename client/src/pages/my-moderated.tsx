import { MyModerated, MyReports } from '../features/moderation/reporting/index.js';
import { graphql } from '../graphql/document.js';
import type { MyModeratedPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { definePage, type Present } from './page.js';

const MyModeratedDocument = graphql(`
  query MyModeratedPage {
    me {
      moderated(first: 50) {
        nodes {
          ...ModeratedParts
        }
      }
      reports(first: 50) {
        nodes {
          ...ReportMadeParts
        }
      }
    }
  }
`);

/** What moderators did with one's own words, and what came of what one reported. */
function MyModeratedPage({ data: { me } }: { data: Present<MyModeratedPageQuery, 'me'> }) {
  const { mine: text } = useWords('reporting');
  const { moderated, reports } = me;
  return (
    <>
      <PageHead title={text.moderated} />
      {moderated.nodes.length + reports.nodes.length === 0 && <Empty title={text.none} />}
      <MyModerated moderated={moderated.nodes} />
      <MyReports reports={reports.nodes} />
    </>
  );
}

export const page = definePage({
  query: MyModeratedDocument,
  words: ['reporting'],
  needsProfile: true,
  isMissing: (data) => !data.me,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('reporting').mine.moderated, noindex: true }),
  Component: MyModeratedPage,
});

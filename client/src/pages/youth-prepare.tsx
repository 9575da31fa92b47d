import { Link } from 'react-router';
import { AssessmentStep, CloseStep, Hours, Missing, Promises, Purpose, Reading, Rules, Workers } from '../features/youth-spaces/preparing/index.js';
import { graphql } from '../graphql/document.js';
import type { YouthPrepareQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const YouthPrepareDocument = graphql(`
  query YouthPrepare($id: ID!) {
    youthSpace(id: $id) {
      ...PreparingParts
    }
  }
`);

/** A space prepared step by step: what is missing first, then each part in a form of its own. */
function YouthPrepare({ data }: { data: Present<YouthPrepareQuery, 'youthSpace'> }) {
  const text = useWords('youth-staff');
  const reload = useReload();
  const space = data.youthSpace;
  const step = { space, onChange: () => void reload() };
  // A form shows what it began with: after each change it begins with what is kept now.
  const at = space.version;
  return (
    <div className="accent-young">
      <PageHead
        kicker={
          <Link to={`/youth/spaces/${space.id}`}>
            <Local text={space.title} />
          </Link>
        }
        title={text.prepareTitle}
      />
      <Missing {...step} />
      <Purpose key={`purpose-${at}`} {...step} />
      <Promises key={`promises-${at}`} {...step} />
      <Rules key={`rules-${at}`} {...step} />
      <Hours key={`hours-${at}`} {...step} />
      <Workers key={`workers-${at}`} {...step} />
      <AssessmentStep key={`assessment-${at}`} {...step} />
      <Reading key={`reading-${at}`} {...step} />
      <CloseStep key={`close-${at}`} {...step} />
    </div>
  );
}

export const page = definePage({
  query: YouthPrepareDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.youthSpace?.lacking || data.youthSpace.state === 'CLOSED',
  words: ['youth-staff', 'youth-place'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('youth-staff').prepareTitle, noindex: true }),
  Component: YouthPrepare,
});

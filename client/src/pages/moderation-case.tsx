import { useState } from 'react';
import { useSession } from '../features/identity/index.js';
import { CaseLiveDocument, CaseView, Keys } from '../features/moderation/index.js';
import { graphql } from '../graphql/document.js';
import type { CasePageQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { PageHead } from '../ui/page-head.js';
import { definePage, type Present } from './page.js';

const CasePageDocument = graphql(`
  query CasePage($id: ID!) {
    case(id: $id) {
      ...CaseParts
    }
  }
`);

/** One case with an address of its own. */
function CasePage({ data }: { data: Present<CasePageQuery, 'case'> }) {
  const text = useWords('moderation');
  const { profile } = useSession();
  const [one, setOne] = useState(data.case);
  useLive(CaseLiveDocument, { id: data.case.id }, (live) => live.case && setOne(live.case));
  return (
    <>
      <PageHead title={text.one} />
      <p>
        <LinkButton kind="quiet" to="/moderation">
          {text.back}
        </LinkButton>
      </p>
      <Keys />
      <CaseView one={one} profileId={profile?.id ?? ''} onChange={setOne} isAlone />
    </>
  );
}

export const page = definePage({
  query: CasePageDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  needsProfile: true,
  words: ['moderation'],
  isMissing: (data) => !data.case,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('moderation').one, noindex: true }),
  Component: CasePage,
});

import { useState } from 'react';
import { ConcernLiveDocument, ConcernView } from '../features/safeguarding/index.js';
import { graphql } from '../graphql/document.js';
import type { ConcernQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { definePage, type Present } from './page.js';

const ConcernDocument = graphql(`
  query Concern($id: ID!) {
    concern(id: $id) {
      ...ConcernParts
    }
  }
`);

function Concern({ data }: { data: Present<ConcernQuery, 'concern'> }) {
  const [concern, setConcern] = useState(data.concern);
  useLive(ConcernLiveDocument, { id: concern.id }, (live) => live.concern && setConcern(live.concern));
  return <ConcernView concern={concern} />;
}

export const page = definePage({
  query: ConcernDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  needsProfile: true,
  words: ['safeguarding'],
  isMissing: ({ concern }) => !concern,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('safeguarding').concern, noindex: true }),
  Component: Concern,
});

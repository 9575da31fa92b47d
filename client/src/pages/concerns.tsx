import { useState } from 'react';
import { ConcernCard, ConcernsLiveDocument } from '../features/safeguarding/index.js';
import { graphql } from '../graphql/document.js';
import type { ConcernsQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';

const ConcernsDocument = graphql(`
  query Concerns {
    concerns(first: 50, states: [RAISED, ACKNOWLEDGED]) {
      nodes {
        ...ConcernCard
      }
    }
    closed: concerns(first: 50, states: [CLOSED]) {
      nodes {
        ...ConcernCard
      }
    }
  }
`);

function Concerns({ data }: { data: ConcernsQuery }) {
  const text = useWords('safeguarding');
  const [waiting, setWaiting] = useState(data.concerns.nodes);
  useLive(ConcernsLiveDocument, {}, ({ concerns }) => setWaiting(concerns.nodes));
  return (
    <>
      <PageHead title={text.title} lead={text.intro} />
      <CardList title={text.title}>
        {waiting.map((concern) => (
          <ConcernCard key={concern.id} concern={concern} />
        ))}
      </CardList>
      {waiting.length === 0 && <Empty title={text.none} />}
      {data.closed.nodes.length > 0 && (
        <Section title={text.closed}>
          <CardList>
            {data.closed.nodes.map((concern) => (
              <ConcernCard key={concern.id} concern={concern} />
            ))}
          </CardList>
        </Section>
      )}
    </>
  );
}

export const page = definePage({
  query: ConcernsDocument,
  needsProfile: true,
  words: ['safeguarding'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('safeguarding').title, noindex: true }),
  Component: Concerns,
});

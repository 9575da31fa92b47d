import { useState } from 'react';
import { Link } from 'react-router';
import { DrawWards, WardsPicture } from '../features/identity/maps/index.js';
import { graphql } from '../graphql/document.js';
import type { CouncilMapQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { accentClass } from '../ui/card.js';
import { Empty, Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const CouncilMapDocument = graphql(`
  query CouncilMap($id: ID!) {
    organisation(id: $id) {
      id
      accent
      name {
        ...LocalTextParts
      }
      viewerCanDrawMap
      map {
        ...AreaMap
      }
    }
  }
`);

function CouncilMap({ data: { organisation: council } }: { data: Present<CouncilMapQuery, 'organisation'> }) {
  const words = useWords('council-map');
  const reload = useReload();
  const [isDone, setIsDone] = useState(false);
  const onKept = (): void => {
    setIsDone(true);
    void reload();
  };
  return (
    <article className={accentClass(council.accent)}>
      <PageHead kicker={<Local text={council.name} />} title={words.title} lead={words.lead}>
        <Link to={`/councils/${council.id}`}>{words.toCouncil}</Link>
      </PageHead>
      <div role="status">{isDone && <Notice tone="good" title={words.done} />}</div>
      <Section title={words.now}>{council.map ? <WardsPicture map={council.map} /> : <Empty title={words.none} />}</Section>
      <Section title={words.draw}>
        <DrawWards organisationId={council.id} onKept={onKept} />
      </Section>
    </article>
  );
}

export const page = definePage({
  query: CouncilMapDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['council-map', 'map'],
  isMissing: ({ organisation }) => !organisation?.viewerCanDrawMap,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('council-map').title, noindex: true }),
  Component: CouncilMap,
});

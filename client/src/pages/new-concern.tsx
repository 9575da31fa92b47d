import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { ConcernNotice, RaiseConcernForm } from '../features/safeguarding/raising/index.js';
import { graphql } from '../graphql/document.js';
import type { NewConcernQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';
import { useReload } from './use-reload.js';

const NewConcernDocument = graphql(`
  query NewConcern($subjectId: ID, $aboutId: ID, $organisationId: ID) {
    concernNotice(subjectId: $subjectId, aboutId: $aboutId, organisationId: $organisationId) {
      ...ConcernNoticeParts
    }
  }
`);

/** What the address names: what it is raised on, the adult it is about, whose people should read it. */
const named = (search: URLSearchParams) => ({
  subjectId: search.get('on') ?? undefined,
  aboutId: search.get('about') ?? undefined,
  organisationId: search.get('at') ?? undefined,
});

function NewConcern({ data: { concernNotice } }: { data: NewConcernQuery }) {
  const { raise: text } = useWords('safeguarding');
  const [search] = useSearchParams();
  const reload = useReload();
  const again = useCallback(() => void reload(), [reload]);
  const aboutThem = (profileId: string): string => {
    const next = new URLSearchParams(search);
    next.set('about', profileId);
    return `?${next}`;
  };
  return (
    <>
      <PageHead title={text.title} lead={text.intro} />
      <ConcernNotice notice={concernNotice} aboutThem={aboutThem} />
      <Section title={text.form}>
        <RaiseConcernForm noticeVersion={concernNotice.version} emergency={concernNotice.emergency} {...named(search)} onNoticeChanged={again} />
      </Section>
    </>
  );
}

export const page = definePage({
  query: NewConcernDocument,
  variables: ({ search }) => named(search),
  words: ['safeguarding'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('safeguarding').raise.title, noindex: true }),
  Component: NewConcern,
});

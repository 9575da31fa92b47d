import { Link, useSearchParams } from 'react-router';
import { AddTheme, ReadingDesk, ReadingLiveDocument, ThemeList, WrittenAnswer } from '../features/consultations/themes/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationThemesQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { Empty, Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { TabLinks } from '../ui/tabs.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { usePart } from '../ui/use-part.js';
import { useReload } from './use-reload.js';

const ConsultationThemesDocument = graphql(`
  query ConsultationThemes($id: ID!, $themeId: ID, $untagged: Boolean!, $after: String) {
    consultation(id: $id) {
      id
      state
      title {
        ...LocalTextParts
      }
      organisation {
        id
        languages
      }
      viewerCanPublishOutcome
      pages {
        id
        items {
          __typename
          id
          question {
            ...LocalTextParts
          }
        }
      }
      viewerReading {
        ...ReadingState
      }
      writtenAnswers(first: 20, themeId: $themeId, untagged: $untagged, after: $after) {
        nodes {
          ...Written
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Read = Present<ConsultationThemesQuery, 'consultation'>['consultation'];
type Reading = NonNullable<Read['viewerReading']>;

/** What people wrote, read side by side with colleagues: what one of them does shows with the others at once. */
function ConsultationThemes({ data: { consultation } }: { data: Present<ConsultationThemesQuery, 'consultation'> }) {
  const words = useWords('themes');
  const { id, title, state } = consultation;
  return (
    <>
      <PageHead
        kicker={
          <Link to={`/consultations/${id}`}>
            <Local text={title} />
          </Link>
        }
        title={words.title}
        lead={words.lead}
      />
      {state === 'OUTCOME_PUBLISHED' && <Notice title={words.told}>{words.toldText}</Notice>}
      {consultation.viewerReading && <SideBySide consultation={consultation} reading={consultation.viewerReading} />}
    </>
  );
}

function SideBySide({ consultation, reading }: { consultation: Read; reading: Reading }) {
  const words = useWords('themes');
  const { consultations: text } = useText();
  const { id, organisation, state, pages } = consultation;
  const reload = useReload();
  const [fresh, patch] = useFresh(reading);
  useLive(ReadingLiveDocument, { id }, ({ reading: live }) => {
    if (live) patch(live);
    void reload();
  });
  const changed = (): void => void reload();
  const questions = new Map(pages.flatMap(({ items }) => items.map((item) => [item.id, item.question.text] as const)));
  // Ids grow with time: a theme keeps its place, and its key, while the counts change.
  const themes = [...fresh.themes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const isTold = state === 'OUTCOME_PUBLISHED';
  const hasRound = pages.some(({ items }) => items.some(({ __typename }) => __typename === 'StatementRoundItem'));
  const Sort = usePart(['sorting'], () => import('../features/consultations/themes/statements/index.js'))?.SortStatements;
  return (
    <>
      {!isTold && <ReadingDesk consultationId={id} questions={questions} unread={fresh.unread} themes={themes} onChanged={changed} />}
      <Section title={words.themes}>
        <p>{words.untagged(fresh.untagged)}</p>
        {themes.length === 0 && <Empty title={words.noThemes} />}
        <ThemeList themes={themes} languages={organisation.languages} isTold={isTold} onChanged={changed} />
        {!isTold && <AddTheme consultationId={id} languages={organisation.languages} onChanged={changed} />}
        {consultation.viewerCanPublishOutcome && (
          <p>
            <LinkButton to={`/consultations/${id}/outcome/write`}>{text.outcomeForm.title}</LinkButton>
          </p>
        )}
      </Section>
      {hasRound && Sort && !isTold && <Sort consultationId={id} themes={themes} onChanged={changed} />}
      <Answers consultation={consultation} themes={themes} onChanged={changed} />
    </>
  );
}

function Answers({ consultation: { id, writtenAnswers }, themes, onChanged }: { consultation: Read; themes: Reading['themes']; onChanged: () => void }) {
  const words = useWords('themes');
  const { more } = useText().common;
  const [search] = useSearchParams();
  const theme = search.get('theme');
  const address = `/consultations/${id}/themes`;
  const { nodes, pageInfo } = writtenAnswers;
  const tabs = [
    { to: address, label: words.everything, current: !theme && !search.has('untagged') },
    { to: `${address}?untagged`, label: words.withoutTheme, current: search.has('untagged') },
    ...themes.map(({ id: themeId, name }) => ({ to: `${address}?theme=${themeId}`, label: name.text, current: theme === themeId })),
  ];
  const next = new URLSearchParams(search);
  next.set('after', pageInfo.endCursor ?? '');
  return (
    <Section title={words.answers}>
      <TabLinks label={words.answers} tabs={tabs} />
      {nodes.length === 0 && <Empty title={words.noAnswers} />}
      <ul className="written-list">
        {nodes.map((answer) => (
          <WrittenAnswer key={answer.id} answer={answer} themes={themes} onChanged={onChanged} />
        ))}
      </ul>
      {pageInfo.hasNextPage && <Link to={`${address}?${next.toString()}`}>{more}</Link>}
    </Section>
  );
}

export const page = definePage({
  query: ConsultationThemesDocument,
  needsProfile: true,
  words: ['themes'],
  variables: ({ params, search }) => ({ id: params['id'] ?? '', themeId: search.get('theme'), untagged: search.has('untagged'), after: search.get('after') }),
  isMissing: (data) => !data.consultation?.viewerReading,
  head: ({ consultation }, _text, wordsOf) => ({ title: wordsOf('themes').headTitle(consultation?.title.text ?? ''), noindex: true }),
  Component: ConsultationThemes,
});

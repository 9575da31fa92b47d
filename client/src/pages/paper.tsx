import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { CheckPaper, CorrectPaper, PaperCard } from '../features/consultations/paper/index.js';
import { AcceptSeveral, TickPaper } from '../features/consultations/paper/several/index.js';
import { graphql } from '../graphql/document.js';
import type { PaperDeskQuery, PaperState } from '../graphql/generated/graphql.js';
import { useDates } from '../text/use-dates.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { accentClass } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { TabLinks } from '../ui/tabs.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { usePart } from '../ui/use-part.js';
import { useReload } from './use-reload.js';

const PaperDeskDocument = graphql(`
  query PaperDesk($id: ID!, $state: PaperState!, $after: String) {
    consultation(id: $id) {
      ...Questions
      viewerHandlesPaper
      paperEntry {
        until
      }
      paperSubmissions(state: $state, first: 20, after: $after) {
        nodes {
          ...EnteredPaper
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      organisation {
        wards {
          id
          name {
            ...LocalTextParts
          }
        }
      }
    }
  }
`);

const STATES: readonly PaperState[] = ['ENTERED', 'RETURNED', 'ACCEPTED', 'DOUBTED', 'REMOVED'];
const stateIn = (search: URLSearchParams): PaperState => STATES.find((state) => state.toLowerCase() === search.get('state')) ?? 'ENTERED';

type Desk = Present<PaperDeskQuery, 'consultation'>;

function PaperDesk({ data: { consultation } }: { data: Desk }) {
  const words = useWords('paper');
  const state = stateIn(useSearchParams()[0]);
  const { id, organisation, paperEntry, paperSubmissions } = consultation;
  const until = useMoment(paperEntry?.until);
  return (
    <article className={accentClass(organisation.accent)}>
      <PageHead kicker={<Local text={consultation.title} />} title={words.title} lead={words.lead} />
      {until && <p>{words.until(until)}</p>}
      <p className="actions">
        <LinkButton to={`/consultations/${id}/paper/new`}>{words.enter}</LinkButton>
        <LinkButton kind="quiet" to={`/consultations/${id}/paper/import`}>
          {words.import}
        </LinkButton>
      </p>
      <TabLinks label={words.tabs.label} tabs={STATES.map((each) => ({ to: addressOf(id, each), label: words.tabs[each], current: each === state }))} />
      {paperSubmissions.nodes.length === 0 && <Empty title={words.none[state]} />}
      <Papers consultation={consultation} />
      <More id={id} state={state} pageInfo={paperSubmissions.pageInfo} />
    </article>
  );
}

const addressOf = (id: string, state: PaperState): string => `/consultations/${id}/paper?state=${state.toLowerCase()}`;

function Papers({ consultation }: { consultation: Desk['consultation'] }) {
  const reload = useReload();
  const { pages, organisation, paperSubmissions } = consultation;
  const list = useRef<HTMLDivElement>(null);
  const doneAt = useRef<number>(null);
  const ids = paperSubmissions.nodes.map(({ id }) => id).join();
  // What was dealt with leaves the list, and its button with it: reading goes on with what has moved up.
  useEffect(() => {
    if (doneAt.current === null || !ids) return;
    const papers = list.current?.querySelectorAll<HTMLElement>('article') ?? [];
    papers[Math.min(doneAt.current, papers.length - 1)]?.focus();
    doneAt.current = null;
  }, [ids]);
  const doneWith = (place: number) => (): void => {
    doneAt.current = place;
    void reload();
  };
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const checkable = paperSubmissions.nodes.filter(({ state, viewerCanCheck }) => state === 'ENTERED' && viewerCanCheck);
  const tick = (id: string) => (isTicked: boolean) => setTicked((before) => new Set(isTicked ? [...before, id] : [...before].filter((other) => other !== id)));
  const PaperDoubt = usePart(['paper-doubts'], () => import('../features/consultations/paper/doubts/index.js'))?.PaperDoubt;
  return (
    <div ref={list}>
      {paperSubmissions.nodes.map((paper, place) => (
        <PaperCard key={paper.id} paper={paper} pages={pages}>
          {checkable.length > 1 && paper.viewerCanCheck && <TickPaper isTicked={ticked.has(paper.id)} onTick={tick(paper.id)} />}
          {paper.state === 'ENTERED' && <CheckPaper paper={paper} onDone={doneWith(place)} />}
          {PaperDoubt && ['ACCEPTED', 'DOUBTED', 'REMOVED'].includes(paper.state) && <PaperDoubt paper={paper} onDone={doneWith(place)} />}
          {paper.state === 'RETURNED' && <CorrectPaper paper={paper} pages={pages} wards={organisation.wards} map={organisation.map} onDone={doneWith(place)} />}
        </PaperCard>
      ))}
      {checkable.length > 1 && <AcceptSeveral checkable={checkable} ticked={ticked} onTickAll={() => setTicked(new Set(checkable.map(({ id }) => id)))} onDone={doneWith(0)} />}
    </div>
  );
}

function More({ id, state, pageInfo: { hasNextPage, endCursor } }: { id: string; state: PaperState; pageInfo: Desk['consultation']['paperSubmissions']['pageInfo'] }) {
  const { more } = useText().common;
  if (!hasNextPage) return null;
  return (
    <LinkButton kind="quiet" to={`${addressOf(id, state)}&after=${encodeURIComponent(endCursor ?? '')}`}>
      {more}
    </LinkButton>
  );
}

function useMoment(at: string | undefined): string {
  const { dayAndTime } = useDates();
  const { ukTime } = useText().dates;
  return at ? ukTime(dayAndTime(at)) : '';
}

export const page = definePage({
  query: PaperDeskDocument,
  needsProfile: true,
  variables: ({ params, search }) => ({ id: params['id'] ?? '', state: stateIn(search), after: search.get('after') }),
  words: ['paper', 'taking-part'],
  isMissing: ({ consultation }) => !consultation?.viewerHandlesPaper,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('paper').title, noindex: true }),
  Component: PaperDesk,
});

import { useRef } from 'react';
import { Link } from 'react-router';
import { AskedBackOfMe, DraftedForMe, OwedThisWeek, TalkedAbout } from '../features/answers/desk/index.js';
import { AnswersDueLiveDocument } from '../features/answers/index.js';
import { NoteForm, ResponseRecord } from '../features/answers/record/index.js';
import { ChangeCommitment } from '../features/commitments/changing/index.js';
import { CommitmentStory } from '../features/commitments/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { DeskQuery, Language } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { Empty, Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Said } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const DeskDocument = graphql(`
  query Desk {
    me {
      profile {
        id
        displayName
        responseRecord {
          ...ResponseRecordParts
        }
      }
      desk {
        ...DeskParts
        promised {
          ...CommitmentStory
          viewerCanChange
          promisedIn {
            id
            title
            language
            path
          }
        }
      }
    }
    drafts(kind: "answer", first: 20) {
      nodes {
        ...AnswerDraft
      }
    }
  }
`);

type Shown = Present<DeskQuery, 'me'>;
type OfMe = Shown['me'];

/** The councillor’s own page: owed this week, promised, what the ward talks about. */
function Desk({ data: { me, drafts } }: { data: Shown }) {
  const words = useWords('answers-desk');
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        {me.desk && (
          <>
            <LinkButton kind="quiet" to="/decisions/new">
              {words.publish}
            </LinkButton>
            <LinkButton kind="quiet" to="/consultations/new">
              {words.ask}
            </LinkButton>
          </>
        )}
      </PageHead>
      {me.desk ? <AtWork me={me} desk={me.desk} drafts={drafts.nodes} /> : <Notice title={words.none} />}
    </>
  );
}

function AtWork({ me: { profile }, desk, drafts }: { me: OfMe; desk: NonNullable<OfMe['desk']>; drafts: Shown['drafts']['nodes'] }) {
  const words = useWords('answers-desk');
  const record = useWords('answers-record');
  const reload = useReload();
  const office = useSession().profile?.appointments.find(({ role }) => role === 'COUNCILLOR');
  const isFirst = useRef(true);
  useLive(AnswersDueLiveDocument, {}, () => {
    // The first is what the page shows already.
    if (!isFirst.current) void reload();
    isFirst.current = false;
  });
  return (
    <>
      <OwedThisWeek desk={desk} />
      <DraftedForMe drafts={drafts} />
      <AskedBackOfMe desk={desk} />
      <Promised promised={desk.promised} languages={office?.organisation.languages ?? []} />
      <TalkedAbout desk={desk} ward={office?.ward} />
      {profile.responseRecord && office && (
        <ResponseRecord record={profile.responseRecord} title={words.record} name={profile.displayName}>
          <NoteForm council={office.organisation} note={profile.responseRecord.note} onWritten={() => void reload()} />
          <p>
            <Link to={`/councillors/${profile.id}`}>{record.title}</Link>
          </p>
        </ResponseRecord>
      )}
    </>
  );
}

function Promised({ promised, languages }: { promised: NonNullable<OfMe['desk']>['promised']; languages: readonly Language[] }) {
  const words = useWords('answers-desk');
  const reload = useReload();
  return (
    <Section title={words.promised}>
      {promised.length === 0 && <Empty title={words.promisedNone} />}
      <ul className="promises">
        {promised.map((commitment) => (
          <li key={commitment.id}>
            <CommitmentStory commitment={commitment}>
              {commitment.promisedIn && (
                <p className="hint">
                  {words.promisedIn}{' '}
                  <Link to={commitment.promisedIn.path}>
                    <Said text={commitment.promisedIn.title} language={commitment.promisedIn.language} />
                  </Link>
                </p>
              )}
              {commitment.viewerCanChange && (
                <details className="more">
                  <summary>{words.step}</summary>
                  <ChangeCommitment commitment={commitment} languages={languages} onDone={() => void reload()} />
                </details>
              )}
            </CommitmentStory>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const page = definePage({
  query: DeskDocument,
  needsProfile: true,
  words: ['answers-desk', 'answers-record', 'commitments', 'changing-commitments'],
  isMissing: (data) => !data.me,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('answers-desk').title, noindex: true }),
  Component: Desk,
});

import { Link, useNavigate } from 'react-router';
import { ReviseAnswerForm, WriteAnswerForm } from '../features/answers/writing/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { WriteAnswerQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Said } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const WriteAnswerDocument = graphql(`
  query WriteAnswer($id: ID!) {
    answerDue(id: $id) {
      ...AnswerToWrite
      subject {
        title
        language
        path
      }
      viewerCanAnswer
      viewerCanAnswerToo
      viewerCanDraft
      viewerCanRevise
      answers {
        ...AnswerToRevise
        profile {
          id
        }
      }
    }
  }
`);

type Shown = Present<WriteAnswerQuery, 'answerDue'>;

/** Writing an answer, drafting one for who publishes it, or saying one’s own anew. */
function WriteAnswer({ data: { answerDue: due } }: { data: Shown }) {
  const words = useWords('answers-tools');
  const navigate = useNavigate();
  const { profile } = useSession();
  const own = due.answers.find((answer) => answer.profile.id === profile?.id);
  const toAnswer = (): void => void navigate(`/answers/${due.id}`);
  const self = profile && { id: profile.id, displayName: profile.displayName };
  const { title, lead, isRevised } = headOf(due, words);
  return (
    <>
      <PageHead
        kicker={title}
        title={
          <Link to={`/answers/${due.id}`}>
            <Said text={due.subject.title} language={due.subject.language} />
          </Link>
        }
        lead={lead}
      />
      {!lead && <Notice title={words.writing.notYours} />}
      {lead && !isRevised && self && (
        <WriteAnswerForm due={due} signs={due.viewerCanAnswerToo ? self : due.owedBy} publishes={due.viewerCanAnswer || due.viewerCanAnswerToo} onPublished={toAnswer} />
      )}
      {isRevised && own && <ReviseAnswerForm dueId={due.id} answer={own} languages={due.organisation.languages} onRevised={toAnswer} />}
    </>
  );
}

type Words = ReturnType<typeof useWords<'answers-tools'>>;

/** What is done here, as the server says who may do what. */
function headOf(due: Shown['answerDue'], { writing, revising }: Words): { title: string; lead?: string; isRevised: boolean } {
  const writes = { title: writing.title, isRevised: false };
  if (due.viewerCanAnswer) return { ...writes, lead: writing.leadOwing };
  if (due.viewerCanAnswerToo) return { ...writes, lead: writing.leadToo };
  if (due.viewerCanRevise) return { title: revising.title, lead: revising.lead, isRevised: true };
  return due.viewerCanDraft ? { ...writes, lead: writing.leadOfficer(due.owedBy.displayName) } : writes;
}

export const page = definePage({
  query: WriteAnswerDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  needsProfile: true,
  words: ['answers-tools'],
  isMissing: (data) => !data.answerDue,
  head: ({ answerDue }, _text, wordsOf) => ({ title: answerDue?.subject.title ?? wordsOf('answers-tools').writing.title, noindex: true }),
  Component: WriteAnswer,
});

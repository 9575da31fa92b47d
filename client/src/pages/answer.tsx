import { Link } from 'react-router';
import { AnswerDuePanel, PublishAnswerForm } from '../features/answers/index.js';
import { graphql } from '../graphql/document.js';
import type { AnswerQuery } from '../graphql/generated/graphql.js';
import { useFresh } from '../graphql/use-live.js';
import { useText } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Said } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const AnswerDocument = graphql(`
  query Answer($id: ID!) {
    answerDue(id: $id) {
      ...AnswerDueParts
      organisation {
        languages
      }
      viewerCanAnswer
    }
  }
`);

function Answer({ data }: { data: Present<AnswerQuery, 'answerDue'> }) {
  const { answers: text } = useText();
  const [due, patch] = useFresh(data.answerDue);
  const { subject, answers } = due;
  const canWrite = due.viewerCanAnswer && answers.length === 0;
  return (
    <>
      <PageHead
        kicker={canWrite ? text.form.title : text.title}
        title={
          <Link to={subject.path}>
            <Said text={subject.title} language={subject.language} />
          </Link>
        }
        lead={canWrite ? text.form.lead : undefined}
      />
      <AnswerDuePanel due={due} offerToWrite={false} />
      {canWrite && (
        <PublishAnswerForm
          answerDueId={due.id}
          languages={data.answerDue.organisation.languages}
          onAnswered={(answered) => patch({ ...answered, organisation: data.answerDue.organisation } as typeof due)}
        />
      )}
      {!canWrite && answers.length === 0 && <Notice title={text.cannotAnswer} />}
    </>
  );
}

export const page = definePage({
  query: AnswerDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.answerDue,
  head: ({ answerDue }, text) => ({ title: answerDue?.subject.title ?? text.answers.title }),
  Component: Answer,
});

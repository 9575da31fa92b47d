import { AnswerDuePanel } from '../features/answers/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { QuestionView } from '../features/questions/reading/index.js';
import { graphql } from '../graphql/document.js';
import type { QuestionPartsFragment, QuestionQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useLater } from '../ui/use-later.js';
import { Follow } from './follow.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const QuestionDocument = graphql(`
  query Question($id: ID!) {
    question(id: $id) {
      ...QuestionParts
      answerDue {
        ...AnswerDueParts
        viewerCanAnswer
        viewerCanJudge
      }
    }
  }
`);

const QuestionLiveDocument = graphql(`
  subscription QuestionLive($id: ID!) {
    question(id: $id) {
      id
      version
      state
      askerCount
      answerDue {
        ...AnswerDueParts
      }
    }
  }
`);

function Question({ data }: { data: Present<QuestionQuery, 'question'> }) {
  const reload = useReload();
  const Join = useLater(() => import('../features/questions/joining/index.js'))?.JoinForm;
  const [question, patch] = useFresh(data.question);
  useLive(QuestionLiveDocument, { id: question.id }, ({ question: live }) => {
    // Its words and what the viewer may do change with the state: asked again.
    if (!live || live.state !== question.state) return void reload();
    const { answerDue, ...rest } = live;
    patch(rest);
    if (answerDue && question.answerDue) patch({ answerDue: { ...question.answerDue, ...answerDue } });
  });
  const change = (changed: QuestionPartsFragment): void => {
    patch(changed);
    if (changed.state !== question.state) void reload();
  };
  const { answerDue } = question;
  return (
    <QuestionView question={question} onChange={change} aside={question.publishedAt && <Follow id={question.id} follows={data.question.viewerFollows} what={question.title} />}>
      {answerDue && <AnswerDuePanel due={answerDue} />}
      {Join && question.viewerCanJoin && <Join question={question} onJoined={() => void reload()} />}
      {question.publishedAt && <PresenceLine place={question.id} />}
    </QuestionView>
  );
}

export const page = definePage({
  query: QuestionDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['questions'],
  isMissing: ({ question }) => !question,
  head: ({ question }) => ({ title: question?.title ?? '', description: question?.body.html, noindex: !question?.publishedAt }),
  Component: Question,
});

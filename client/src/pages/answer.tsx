import { Link } from 'react-router';
import { AnswerLiveDocument, stateTone } from '../features/answers/index.js';
import { AnswerView, ClockStory, HoldingReplies } from '../features/answers/story/index.js';
import { AskedBack, VerdictPanel } from '../features/answers/verdicts/index.js';
import { WhatCameOfIt } from '../features/youth-spaces/came-of-it/index.js';
import { graphql } from '../graphql/document.js';
import type { AnswerQuery, Language } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Tag } from '../ui/tag.js';
import { useLater } from '../ui/use-later.js';
import { usePart } from '../ui/use-part.js';
import { Said } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const AnswerDocument = graphql(`
  query Answer($id: ID!) {
    answerDue(id: $id) {
      ...AnswerStory
      ...VerdictParts
      ...AnswerTools
      viewerCanAskBack
      viewerCanTellChange
      handed {
        ...HandedParts
      }
      organisation {
        languages
      }
    }
  }
`);

type Shown = Present<AnswerQuery, 'answerDue'>;

/** A duty to answer and everything that became of it, at one address for good. */
function Answer({ data }: { data: Shown }) {
  const { answers: text } = useText();
  const words = useWords('answers-story');
  const reload = useReload();
  const [due, patch] = useFresh(data.answerDue);
  const Tools = useLater(() => import('../features/answers/tools/index.js'))?.AnswerTools;
  useLive(AnswerLiveDocument, { id: due.id }, ({ answerDue: live }) => {
    // What it says, and what the viewer may do, change with it: asked again.
    if (live && (live.version > due.version || live.state !== due.state)) void reload();
  });
  const { subject } = due;
  return (
    <article className={`answer-due--${due.state.toLowerCase().replace('_', '-')}`}>
      <PageHead
        kicker={words.kinds[subject.kind] ?? words.about}
        title={
          <Link to={subject.path}>
            <Said text={subject.title} language={subject.language} />
          </Link>
        }
      >
        <Tag tone={stateTone[due.state]}>{text.states[due.state]}</Tag>
      </PageHead>
      <ClockStory due={due} />
      <HoldingReplies replies={due.holdingReplies} />
      <Answers due={due} onChanged={() => void reload()} />
      <VerdictPanel due={due} onChange={patch} />
      {due.handed && <WhatCameOfIt handed={due.handed} />}
      {due.viewerCanTellChange && <TellChange dueId={due.id} languages={due.organisation.languages} onDone={() => void reload()} />}
      {Tools && <Tools due={due} organisationId={due.organisation.id} languages={due.organisation.languages} onDone={() => void reload()} />}
    </article>
  );
}

/** The councillor who answered young people tells them what changed. */
function TellChange({ dueId, languages, onDone }: { dueId: string; languages: readonly Language[]; onDone: () => void }) {
  const Change = usePart(['thread-tools'], () => import('../features/youth-spaces/thread-tools/index.js'))?.ChangeForm;
  return Change ? <Change of={{ answerDueId: dueId }} languages={languages} onDone={onDone} /> : null;
}

function Answers({ due, onChanged }: { due: Shown['answerDue']; onChanged: () => void }) {
  const words = useWords('answers-story');
  const { answers } = due;
  if (answers.length === 0) return null;
  return (
    <Section title={words.answers(answers.length)}>
      {answers.length > 1 && <p className="hint">{words.several}</p>}
      {answers.map((answer) => (
        <AnswerView key={answer.profile.id} answer={answer} isOwing={answers.length > 1 && answer.profile.id === due.owedBy.id}>
          <AskedBack dueId={due.id} answer={answer} canAsk={due.viewerCanAskBack} languages={due.organisation.languages} onChanged={onChanged} />
        </AnswerView>
      ))}
    </Section>
  );
}

export const page = definePage({
  query: AnswerDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['answers-story', 'answers-tools', 'in-a-thread', 'topics'],
  isMissing: (data) => !data.answerDue,
  head: ({ answerDue }, text) => ({ title: answerDue?.subject.title ?? text.answers.title, description: answerDue?.answers[0]?.text.html }),
  Component: Answer,
});

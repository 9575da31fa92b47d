import { AnswerDuePanel } from '../features/answers/index.js';
import { IdeaView } from '../features/ideas/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { graphql } from '../graphql/document.js';
import type { IdeaPartsFragment, IdeaQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const IdeaDocument = graphql(`
  query Idea($id: ID!) {
    idea(id: $id) {
      ...IdeaParts
      answerDue {
        ...AnswerDueParts
        viewerCanAnswer
      }
    }
  }
`);

const IdeaLiveDocument = graphql(`
  subscription IdeaLive($id: ID!) {
    idea(id: $id) {
      ...PublicIdea
      answerDue {
        ...AnswerDueParts
      }
    }
  }
`);

function Idea({ data }: { data: Present<IdeaQuery, 'idea'> }) {
  const reload = useReload();
  const [idea, patch] = useFresh(data.idea);
  useLive(IdeaLiveDocument, { id: idea.id }, ({ idea: live }) => {
    // What only the viewer can do may have changed with the state: that is asked again.
    if (!live || live.state !== idea.state) return void reload();
    const { answerDue, ...rest } = live;
    patch(rest);
    if (answerDue && idea.answerDue) patch({ answerDue: { ...idea.answerDue, ...answerDue } });
  });
  const change = (changed: IdeaPartsFragment): void => {
    patch(changed);
    if (changed.state !== idea.state) void reload();
  };
  return (
    <IdeaView idea={idea} onChange={change}>
      {idea.answerDue && <AnswerDuePanel due={idea.answerDue} offerToWrite={idea.answerDue.viewerCanAnswer} />}
      <PresenceLine place={idea.id} />
    </IdeaView>
  );
}

export const page = definePage({
  query: IdeaDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.idea,
  head: ({ idea }) => ({ title: idea?.title ?? '', description: idea?.body.html }),
  Component: Idea,
});

import { useSearchParams } from 'react-router';
import { AnswerDuePanel } from '../features/answers/index.js';
import { useSession } from '../features/identity/index.js';
import { ArgumentColumns, IdeaHistory, IdeaView, Offers } from '../features/ideas/index.js';
import { FollowButton } from '../features/notifications/follow/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { graphql } from '../graphql/document.js';
import type { ArgumentSort, IdeaPartsFragment, IdeaQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useLater } from '../ui/use-later.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const IdeaDocument = graphql(`
  query Idea($id: ID!, $sort: ArgumentSort!) {
    idea(id: $id) {
      ...IdeaParts
      ...IdeaHistory
      organisation {
        languages
      }
      answerDue {
        ...AnswerDueParts
        viewerCanAnswer
        viewerCanJudge
      }
    }
    ideaArguments(ideaId: $id, sort: $sort, first: 40) {
      ...ArgumentPage
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

const sortOf = (search: URLSearchParams): ArgumentSort => {
  const asked = search.get('arguments')?.toUpperCase();
  return asked === 'HELPFUL' || asked === 'NEWEST' ? asked : 'BALANCED';
};

type Shown = Present<IdeaQuery, 'idea'>;

function Idea({ data }: { data: Shown }) {
  const reload = useReload();
  const { profile } = useSession();
  const [idea, patch] = useFresh(data.idea);
  const { languages } = data.idea.organisation;
  const Tools = useLater(() => import('../features/ideas/tools/index.js'))?.IdeaTools;
  useLive(IdeaLiveDocument, { id: idea.id }, ({ idea: live }) => {
    // What only the viewer can do may have changed with the state, and arguments are read as they are sorted: asked again.
    if (!live || live.state !== idea.state || hasNewArguments(live, idea)) return void reload();
    const { answerDue, organisation: _same, ...rest } = live;
    patch(rest);
    if (answerDue && idea.answerDue) patch({ answerDue: { ...idea.answerDue, ...answerDue } });
  });
  const change = ({ organisation: _same, ...changed }: IdeaPartsFragment): void => {
    patch(changed);
    if (changed.state !== idea.state) void reload();
  };
  const changed = (): void => void reload();
  return (
    <IdeaView idea={idea} history={data.idea} onChange={change} aside={<FollowButton id={idea.id} follows={data.idea.viewerFollows} what={idea.title} />}>
      {idea.answerDue && <AnswerDuePanel due={idea.answerDue} />}
      <ArgumentColumns idea={idea} loaded={data.ideaArguments} sort={useSort()} onChanged={changed} />
      <Offers idea={idea} viewer={profile?.id ?? ''} onChange={change} />
      <IdeaHistory history={data.idea} />
      {Tools && <Tools idea={idea} languages={languages} onChange={change} />}
      <PresenceLine place={idea.id} />
    </IdeaView>
  );
}

function useSort(): ArgumentSort {
  const [search] = useSearchParams();
  return sortOf(search);
}

type Counted = Pick<IdeaPartsFragment, 'arguments'>;
const hasNewArguments = (live: Counted, shown: Counted): boolean =>
  live.arguments.forCount !== shown.arguments.forCount || live.arguments.againstCount !== shown.arguments.againstCount;

export const page = definePage({
  query: IdeaDocument,
  variables: ({ params, search }) => ({ id: params['id'] ?? '', sort: sortOf(search) }),
  words: ['idea'],
  isMissing: (data) => !data.idea,
  head: ({ idea }) => ({ title: idea?.title ?? '', description: idea?.body.html }),
  Component: Idea,
});

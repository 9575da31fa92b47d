import { useSearchParams } from 'react-router';
import { AnswerDuePanel } from '../features/answers/index.js';
import { useSession } from '../features/identity/index.js';
import { ArgumentColumns, IdeaHistory, IdeaView, Offers } from '../features/ideas/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { Story } from '../features/proceedings/story/index.js';
import { graphql } from '../graphql/document.js';
import type { ArgumentSort, IdeaPartsFragment, IdeaQuery, SupportedFragment } from '../graphql/generated/graphql.js';
import { useFeed, type News } from '../graphql/use-feed.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useLanguage } from '../text/use-text.js';
import { loadWords } from '../text/words.js';
import { useAnnounce } from '../ui/announce.js';
import { useLater } from '../ui/use-later.js';
import { Follow } from './follow.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const IdeaDocument = graphql(`
  query Idea($id: ID!, $sort: ArgumentSort!) {
    idea(id: $id) {
      ...IdeaParts
      ...IdeaHistory
      ...IdeaTools
      story {
        ...StoryStepParts
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

const ArgumentsLiveDocument = graphql(`
  subscription ArgumentsLive($id: ID!) {
    argumentNews(ideaId: $id) {
      isPage
      goneIds
      nodes {
        id
        writtenAt
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
  const [idea, patch] = useFresh(data.idea);
  const tools = useTools();
  useLive(IdeaLiveDocument, { id: idea.id }, ({ idea: live }) => {
    // What only the viewer can do may have changed with the state, and arguments are read as they are sorted: asked again.
    if (!live || live.state !== idea.state || hasNewArguments(live, idea)) return void reload();
    const { answerDue, organisation: _same, ...rest } = live;
    patch(rest);
    if (answerDue && idea.answerDue) patch({ answerDue: { ...idea.answerDue, ...answerDue } });
  });
  const announce = useAnnounce();
  // They are shown as they are sorted, once the page was asked for again; here they are said.
  useFeed(ArgumentsLiveDocument, { id: idea.id }, (news: News<{ id: string; writtenAt: string }>) => {
    const known = data.ideaArguments.nodes;
    const isNew = ({ writtenAt }: { writtenAt: string }): boolean => known.every((one) => one.writtenAt < writtenAt);
    if (!news.isPage) announce('arguments', news.nodes.filter(isNew).length);
  });
  const changed = (): void => void reload();
  const change = (supported: SupportedFragment): void => {
    patch(supported);
    if (supported.state !== idea.state) changed();
  };
  return (
    <IdeaView
      idea={idea}
      history={data.idea}
      onChange={change}
      asked={tools && <tools.MergeRequests idea={data.idea} onDone={changed} />}
      aside={<Follow id={idea.id} follows={data.idea.viewerFollows} what={idea.title} />}
    >
      <Story steps={data.idea.story} here={`/ideas/${idea.id}`} />
      {idea.answerDue && <AnswerDuePanel due={idea.answerDue} />}
      <Conversation idea={idea} loaded={data.ideaArguments} onChanged={changed} />
      <IdeaHistory history={data.idea} />
      {tools && <tools.IdeaTools idea={data.idea} shown={idea} onDone={changed} />}
      <PresenceLine place={idea.id} />
    </IdeaView>
  );
}

interface ConversationProps {
  idea: IdeaPartsFragment;
  loaded: IdeaQuery['ideaArguments'];
  onChanged: () => void;
}

/** What others say of it, and what they would do for it. */
function Conversation({ idea, loaded, onChanged }: ConversationProps) {
  const { profile } = useSession();
  const speaking = useSpeaking();
  return (
    <>
      <ArgumentColumns
        idea={idea}
        loaded={loaded}
        sort={useSort()}
        argueForm={speaking && idea.viewerCanArgue && <speaking.ArgueForm ideaId={idea.id} onArgued={onChanged} />}
        replyForm={(id) => speaking && idea.viewerCanReply && <speaking.ReplyForm argumentId={id} onReplied={onChanged} />}
        onChanged={onChanged}
      />
      <Offers
        idea={idea}
        offerForm={speaking && idea.viewerCanOffer && <speaking.OfferForm ideaId={idea.id} onDone={onChanged} />}
        about={({ id, author }) => {
          if (author.id === profile?.id) return speaking && <speaking.WithdrawOffer offerId={id} onDone={onChanged} />;
          return speaking && idea.viewerCanOffer && <speaking.WriteToOffer offerId={id} />;
        }}
      />
    </>
  );
}

/** Forms that readers don't need come after the page, with their words. */
function useTools() {
  const language = useLanguage();
  return useLater(async () => {
    const [part] = await Promise.all([import('../features/ideas/tools/index.js'), loadWords(language, ['idea-tools'])]);
    return part;
  });
}

function useSpeaking() {
  const language = useLanguage();
  return useLater(async () => {
    const [part] = await Promise.all([import('../features/ideas/speaking/index.js'), loadWords(language, ['idea-tools'])]);
    return part;
  });
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
  words: ['idea', 'topics', 'differences', 'story'],
  isMissing: (data) => !data.idea,
  head: ({ idea }) => ({ title: idea?.title ?? '', description: idea?.body.html }),
  Component: Idea,
});

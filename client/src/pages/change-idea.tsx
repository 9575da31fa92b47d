import { useNavigate } from 'react-router';
import { ReviseIdeaForm } from '../features/ideas/writing/index.js';
import { graphql } from '../graphql/document.js';
import type { ChangeIdeaQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { definePage, type Present } from './page.js';

const ChangeIdeaDocument = graphql(`
  query ChangeIdea($id: ID!) {
    idea(id: $id) {
      id
      ...IdeaWords
      textNumber
      supportCount
      viewerCanRevise
      body {
        source
      }
      organisation {
        ...IdeaPlace
      }
    }
  }
`);

function ChangeIdea({ data: { idea } }: { data: Present<ChangeIdeaQuery, 'idea'> }) {
  const { revise: words } = useWords('idea-writing');
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={words.title} lead={idea.supportCount > 0 ? words.leadVersion : words.lead} />
      <ReviseIdeaForm idea={idea} place={idea.organisation} onRevised={() => void navigate(`/ideas/${idea.id}`)} />
    </>
  );
}

export const page = definePage({
  query: ChangeIdeaDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['idea-writing', 'topics', 'map'],
  needsProfile: true,
  isMissing: ({ idea }) => !idea?.viewerCanRevise,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('idea-writing').revise.title, noindex: true }),
  Component: ChangeIdea,
});

import { useNavigate } from 'react-router';
import { OpenCallForm } from '../features/ideas/calling/index.js';
import { graphql } from '../graphql/document.js';
import type { NewIdeaCallQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

const NewIdeaCallDocument = graphql(`
  query NewIdeaCall {
    place {
      organisations {
        ...CallingCouncil
      }
    }
  }
`);

const mayCall = ({ place }: NewIdeaCallQuery) => place.organisations.filter(({ viewerCanCallForIdeas }) => viewerCanCallForIdeas);

function NewIdeaCall({ data }: { data: NewIdeaCallQuery }) {
  const words = useWords('idea-calls');
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={words.make} lead={words.makeLead} />
      <OpenCallForm councils={mayCall(data)} onOpened={(id) => void navigate(`/ideas/calls/${id}`)} />
    </>
  );
}

export const page = definePage({
  query: NewIdeaCallDocument,
  words: ['idea-calls'],
  needsProfile: true,
  isMissing: (data) => mayCall(data).length === 0,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('idea-calls').make, noindex: true }),
  Component: NewIdeaCall,
});

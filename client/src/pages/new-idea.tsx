import { useNavigate, useSearchParams } from 'react-router';
import { ProposeIdeaForm } from '../features/ideas/writing/index.js';
import { graphql } from '../graphql/document.js';
import type { NewIdeaQuery } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { AsOneself } from './as-oneself.js';
import { definePage } from './page.js';

const NewIdeaDocument = graphql(`
  query NewIdea($call: ID!, $isForCall: Boolean!) {
    ideaCall(id: $call) @include(if: $isForCall) {
      ...IdeaForCall
    }
    place {
      organisations {
        ...IdeaPlace
      }
    }
  }
`);

function NewIdea({ data }: { data: NewIdeaQuery }) {
  const { form: text } = useText().ideas;
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const councils = data.place.organisations.filter(({ kind }) => kind === 'COUNCIL');
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <AsOneself>
        <ProposeIdeaForm councils={councils} call={data.ideaCall ?? null} draftId={search.get('draft') ?? undefined} onProposed={(id) => void navigate(`/ideas/${id}`)} />
      </AsOneself>
    </>
  );
}

export const page = definePage({
  query: NewIdeaDocument,
  variables: ({ search }) => ({ call: search.get('call') ?? '', isForCall: search.has('call') }),
  words: ['idea-writing', 'topics', 'map', 'as-oneself'],
  needsProfile: true,
  head: (_data, { ideas }) => ({ title: ideas.form.title, noindex: true }),
  Component: NewIdea,
});

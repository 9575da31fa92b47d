import { useNavigate, useSearchParams } from 'react-router';
import { AskQuestionForm } from '../features/questions/asking/index.js';
import { graphql } from '../graphql/document.js';
import type { NewQuestionQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { AsOneself } from './as-oneself.js';
import { definePage } from './page.js';

const NewQuestionDocument = graphql(`
  query NewQuestion {
    place {
      organisations {
        ...AskablePlace
      }
    }
  }
`);

function NewQuestion({ data }: { data: NewQuestionQuery }) {
  const { form: words } = useWords('questions');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [to, draft] = [search.get('to') ?? undefined, search.get('draft') ?? undefined];
  const councils = data.place.organisations.filter(({ kind }) => kind === 'COUNCIL');
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <AsOneself>
        <AskQuestionForm key={to ?? draft ?? ''} councils={councils} to={to} draftId={draft} onAsked={(id) => void navigate(`/questions/${id}`)} />
      </AsOneself>
    </>
  );
}

export const page = definePage({
  query: NewQuestionDocument,
  words: ['questions', 'as-oneself'],
  needsProfile: true,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('questions').form.title, noindex: true }),
  Component: NewQuestion,
});

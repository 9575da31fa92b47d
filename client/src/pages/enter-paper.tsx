import { EnterPaper } from '../features/consultations/paper/entering/index.js';
import { graphql } from '../graphql/document.js';
import type { PaperToEnterQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { accentClass } from '../ui/card.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const PaperToEnterDocument = graphql(`
  query PaperToEnter($id: ID!) {
    consultation(id: $id) {
      ...Questions
      viewerHandlesPaper
      organisation {
        wards {
          id
          name {
            ...LocalTextParts
          }
        }
      }
    }
  }
`);

function Enter({ data: { consultation } }: { data: Present<PaperToEnterQuery, 'consultation'> }) {
  const { form: words } = useWords('paper');
  const { id, organisation } = consultation;
  return (
    <article className={accentClass(organisation.accent)}>
      <PageHead kicker={<Local text={consultation.title} />} title={words.title} lead={words.lead} />
      <p className="actions">
        <LinkButton kind="quiet" to={`/consultations/${id}/paper`}>
          {words.back}
        </LinkButton>
      </p>
      <EnterPaper consultation={consultation} wards={organisation.wards} />
    </article>
  );
}

export const page = definePage({
  query: PaperToEnterDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['paper', 'taking-part'],
  isMissing: ({ consultation }) => !consultation?.viewerHandlesPaper,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('paper').form.title, noindex: true }),
  Component: Enter,
});

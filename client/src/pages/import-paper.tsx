import { ImportPaper } from '../features/consultations/paper/importing/index.js';
import { graphql } from '../graphql/document.js';
import type { PaperToImportQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { accentClass } from '../ui/card.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const PaperToImportDocument = graphql(`
  query PaperToImport($id: ID!) {
    consultation(id: $id) {
      id
      title {
        ...LocalTextParts
      }
      viewerHandlesPaper
      paperEntry {
        ...PaperEntryParts
      }
      organisation {
        accent
      }
    }
  }
`);

function Import({ data: { consultation } }: { data: Present<PaperToImportQuery, 'consultation'> }) {
  const { table: words, form } = useWords('paper');
  const { id, organisation, paperEntry } = consultation;
  return (
    <article className={accentClass(organisation.accent)}>
      <PageHead kicker={<Local text={consultation.title} />} title={words.title} lead={words.lead} />
      <p className="actions">
        <LinkButton kind="quiet" to={`/consultations/${id}/paper`}>
          {form.back}
        </LinkButton>
      </p>
      {paperEntry && <ImportPaper consultationId={id} entry={paperEntry} />}
    </article>
  );
}

export const page = definePage({
  query: PaperToImportDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['paper'],
  isMissing: ({ consultation }) => !consultation?.viewerHandlesPaper,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('paper').table.title, noindex: true }),
  Component: Import,
});

import { useNavigate } from 'react-router';
import { ExtendForm, LevelForm, StopForm } from '../features/consultations/changing/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationToChangeQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { accentClass } from '../ui/card.js';
import { PageHead } from '../ui/page-head.js';
import { Deadline } from '../ui/when.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const ConsultationToChangeDocument = graphql(`
  query ConsultationToChange($id: ID!) {
    consultation(id: $id) {
      ...ChangingParts
      title {
        ...LocalTextParts
      }
      organisation {
        accent
        languages
      }
    }
  }
`);

function ChangeConsultation({ data: { consultation } }: { data: Present<ConsultationToChangeQuery, 'consultation'> }) {
  const words = useWords('changing');
  const { consultations: text } = useText();
  const reload = useReload();
  const navigate = useNavigate();
  const { id, level, closesAt, organisation } = consultation;
  const props = { consultation, languages: organisation.languages, onChanged: () => void reload() };
  return (
    <article className={accentClass(organisation.accent)}>
      <PageHead kicker={<Local text={consultation.title} />} title={words.title} lead={words.lead}>
        <span>{text.levels[level]}</span>
        <Deadline at={closesAt} say={text.closes} />
      </PageHead>
      <p className="actions">
        <LinkButton kind="quiet" to={`/consultations/${id}`}>
          {words.back}
        </LinkButton>
      </p>
      <ExtendForm {...props} />
      <LevelForm {...props} />
      <StopForm {...props} onChanged={() => void navigate(`/consultations/${id}`)} />
    </article>
  );
}

export const page = definePage({
  query: ConsultationToChangeDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['changing'],
  isMissing: ({ consultation }) => !consultation?.viewerCanChange,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('changing').title, noindex: true }),
  Component: ChangeConsultation,
});

import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { ConsultationView } from '../features/consultations/index.js';
import { TakePart, WhoMayTakePart } from '../features/consultations/taking-part/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationPreviewQuery, LocalTextPartsFragment } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { accentClass } from '../ui/card.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { TabLinks } from '../ui/tabs.js';
import { Deadline } from '../ui/when.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const ConsultationPreviewDocument = graphql(`
  query ConsultationPreview($token: String!) {
    topics {
      ...NamedTopicParts
    }
    consultationPreview(token: $token) {
      ...ConsultationParts
      ...Questions
      asked: pages {
        id
        items {
          __typename
          ... on StatementRoundItem {
            id
            statements {
              ...LocalTextParts
            }
          }
        }
      }
    }
  }
`);

type Previewed = Present<ConsultationPreviewQuery, 'consultationPreview'>;

/** A draft as the public will see it: the page, and the questions to be tried. Nothing can be sent. */
function PreviewConsultation({ data: { consultationPreview: consultation, topics } }: { data: Previewed }) {
  const preview = useWords('preview');
  const { pathname } = useLocation();
  const isQuestions = useSearchParams()[0].get('part') === 'questions';
  return (
    <>
      <Notice tone="warn" title={preview.notice}>
        {preview.text}
      </Notice>
      <TabLinks
        label={preview.label}
        tabs={[
          { to: pathname, label: preview.pageTab, current: !isQuestions },
          { to: `${pathname}?part=questions`, label: preview.questionsTab, current: isQuestions },
        ]}
      />
      {isQuestions ? <Questions consultation={consultation} /> : <ConsultationView consultation={consultation} topics={topics}>{null}</ConsultationView>}
    </>
  );
}

function Questions({ consultation }: { consultation: Previewed['consultationPreview'] }) {
  const preview = useWords('preview');
  const words = useWords('taking-part');
  const { consultations } = useText();
  const [isTried, setIsTried] = useState(false);
  const statements = consultation.asked.flatMap(({ items }) => items).flatMap((item) => (item.__typename === 'StatementRoundItem' ? item.statements : []));
  return (
    <article className={accentClass(consultation.organisation.accent)}>
      <PageHead kicker={<Local text={consultation.organisation.name} />} title={<Local text={consultation.title} />} lead={words.lead}>
        <Deadline at={consultation.closesAt} say={consultations.closes} />
      </PageHead>
      <WhoMayTakePart who={consultation.whoMayTakePart} />
      {isTried && <Notice tone="good" title={preview.nothingSent} announce />}
      <TakePart consultation={consultation} sent={null} privateKey={undefined} renderRound={() => <PreviewedRound statements={statements} />} onTried={() => setIsTried(true)} />
    </article>
  );
}

/** What a statement round begins with; there is none to take part in before it opens. */
function PreviewedRound({ statements }: { statements: readonly LocalTextPartsFragment[] }) {
  const { round } = useWords('preview');
  return (
    <div className="panel">
      <p>{round}</p>
      <ul>
        {statements.map((statement) => (
          <li key={statement.text}>
            <Local text={statement} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export const page = definePage({
  query: ConsultationPreviewDocument,
  variables: ({ params }) => ({ token: params['token'] ?? '' }),
  words: ['consultation', 'preview', 'taking-part'],
  isMissing: ({ consultationPreview }) => !consultationPreview,
  head: ({ consultationPreview }, _text, wordsOf) => ({ title: `${wordsOf('preview').title}: ${consultationPreview?.title.text ?? ''}`, noindex: true }),
  Component: PreviewConsultation,
});

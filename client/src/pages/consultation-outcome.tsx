import { Link, useSearchParams } from 'react-router';
import { HandedThemes } from '../features/answers/handed/index.js';
import { OutcomeTold, OutcomeWait } from '../features/consultations/outcome/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationOutcomeQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { accentClass } from '../ui/card.js';
import { Empty, Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { useLater } from '../ui/use-later.js';
import { Day } from '../ui/when.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const ConsultationOutcomeDocument = graphql(`
  query ConsultationOutcome($id: ID!) {
    consultation(id: $id) {
      id
      state
      title {
        ...LocalTextParts
      }
      level
      organisation {
        id
        accent
        name {
          ...LocalTextParts
        }
      }
      viewerCanPublishOutcome
      viewerReading {
        unread
      }
      results {
        responses
      }
      themes {
        ...ThemeFound
        ...HandedTheme
      }
      outcomeWait {
        dueOn
        daysWaited
        isOverdue
      }
      outcomeVersions {
        ...OutcomeTold
      }
    }
  }
`);

type Asked = Present<ConsultationOutcomeQuery, 'consultation'>['consultation'];

function ConsultationOutcome({ data: { consultation } }: { data: Present<ConsultationOutcomeQuery, 'consultation'> }) {
  const words = useWords('outcome');
  const reload = useReload();
  const Hand = useLater(() => import('../features/answers/handing/index.js'))?.HandOverTheme;
  const [search] = useSearchParams();
  const { id, outcomeVersions: versions, outcomeWait: wait, themes, results, state } = consultation;
  const told = versions.find(({ number }) => String(number) === search.get('version')) ?? versions[0];
  return (
    <article className={accentClass(consultation.organisation.accent)}>
      <Head consultation={consultation} />
      {wait && <OutcomeWait wait={wait} isTold={versions.length > 0} />}
      {!wait && state !== 'CLOSED' && versions.length === 0 && <Empty title={words.notClosed} />}
      <ForThoseWhoAsk consultation={consultation} />
      {told && told !== versions[0] && (
        <Notice title={words.earlierShown(told.number)}>
          <Link to={`/consultations/${id}/outcome`}>{words.latest}</Link>
        </Notice>
      )}
      {told?.whyChanged && (
        <p>
          {words.changedBecause} <Local text={told.whyChanged} />
        </p>
      )}
      {told && <OutcomeTold told={told} found={themes} responses={results?.responses ?? null} />}
      <HandedThemes themes={themes} />
      {Hand && <Hand themes={themes} organisationId={consultation.organisation.id} onDone={() => void reload()} />}
      {told && (
        <p>
          <Link to={`/consultations/${id}/results`}>{words.seeResults}</Link>
        </p>
      )}
      {versions.length > 1 && <Versions consultation={consultation} />}
    </article>
  );
}

function Head({ consultation: { id, title, level, organisation, outcomeVersions } }: { consultation: Asked }) {
  const { consultations: text } = useText();
  const words = useWords('outcome');
  const [latest] = outcomeVersions;
  return (
    <PageHead
      kicker={
        <Link to={`/consultations/${id}`}>
          <Local text={title} />
        </Link>
      }
      title={words.title}
      lead={words.promised(text.levels[level], text.levelsMeaning[level])}
    >
      <Local text={organisation.name} />
      {latest && <Day at={latest.publishedAt} />}
    </PageHead>
  );
}

function ForThoseWhoAsk({ consultation: { id, viewerReading, viewerCanPublishOutcome, outcomeVersions } }: { consultation: Asked }) {
  const { consultations: text } = useText();
  const words = useWords('outcome');
  if (!viewerReading) return null;
  const isTold = outcomeVersions.length > 0;
  return (
    <p className="actions">
      {(viewerCanPublishOutcome || isTold) && <LinkButton to={`/consultations/${id}/outcome/write`}>{isTold ? words.again : text.outcomeForm.title}</LinkButton>}
      {!isTold && (
        <LinkButton kind="quiet" to={`/consultations/${id}/themes`}>
          {words.readFirst(viewerReading.unread)}
        </LinkButton>
      )}
    </p>
  );
}

/** What was published before stays readable (D4). */
function Versions({ consultation: { id, outcomeVersions } }: { consultation: Asked }) {
  const words = useWords('outcome');
  return (
    <Section title={words.versions}>
      <ul>
        {outcomeVersions.map(({ number, publishedAt, whyChanged }) => (
          <li key={number}>
            <Link to={`/consultations/${id}/outcome?version=${number}`}>{words.version(number)}</Link>, <Day at={publishedAt} />
            {whyChanged && (
              <>
                {': '}
                <Local text={whyChanged} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const page = definePage({
  query: ConsultationOutcomeDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['outcome', 'answers-handing'],
  isMissing: (data) => !data.consultation,
  head: ({ consultation }, _text, wordsOf) => {
    const words = wordsOf('outcome');
    return { title: words.headTitle(consultation?.title.text ?? ''), description: consultation?.outcomeVersions[0]?.youSaid.html ?? words.description };
  },
  Component: ConsultationOutcome,
});

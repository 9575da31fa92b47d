import { useNavigate } from 'react-router';
import { WriteOutcome } from '../features/consultations/outcome/index.js';
import { graphql } from '../graphql/document.js';
import type { OutcomeForWritingQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const OutcomeForWritingDocument = graphql(`
  query OutcomeForWriting($id: ID!) {
    consultation(id: $id) {
      id
      title {
        ...LocalTextParts
      }
      level
      organisation {
        id
        languages
      }
      viewerCanPublishOutcome
      viewerReading {
        unread
        untagged
      }
      themes {
        ...ThemeFound
      }
      outcomeVersions {
        number
        weAsked {
          ...Halves
        }
        youSaid {
          ...Halves
        }
        weDid {
          ...Halves
        }
        keptBecause {
          ...Halves
        }
        levelKept
        themes {
          themeId
          done
          why {
            ...Halves
          }
        }
      }
    }
  }
`);

export const HalvesFragment = graphql(`
  fragment Halves on LocalMarkdown {
    translations {
      language
      text
    }
  }
`);

function NewOutcome({ data: { consultation } }: { data: Present<OutcomeForWritingQuery, 'consultation'> }) {
  const { consultations: text } = useText();
  const words = useWords('outcome');
  const navigate = useNavigate();
  const { id, title, level, viewerReading } = consultation;
  const unread = viewerReading?.unread ?? 0;
  return (
    <>
      <PageHead kicker={<Local text={title} />} title={text.outcomeForm.title} lead={words.promised(text.levels[level], text.levelsMeaning[level])} />
      {unread > 0 && (
        <Notice tone="warn" title={words.readFirst(unread)}>
          <LinkButton kind="quiet" to={`/consultations/${id}/themes`}>
            {words.toThemes}
          </LinkButton>
        </Notice>
      )}
      <WriteOutcome consultation={consultation} onPublished={() => void navigate(`/consultations/${id}/outcome`)} />
    </>
  );
}

export const page = definePage({
  query: OutcomeForWritingDocument,
  needsProfile: true,
  words: ['outcome'],
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: ({ consultation }) => !consultation?.viewerReading || !(consultation.viewerCanPublishOutcome || consultation.outcomeVersions.length > 0),
  head: (_data, { consultations }) => ({ title: consultations.outcomeForm.title, noindex: true }),
  Component: NewOutcome,
});

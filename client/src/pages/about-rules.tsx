import { Link } from 'react-router';
import { graphql } from '../graphql/document.js';
import type { RulesPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { definePage } from './page.js';
import { OwnWords, Points } from './statement.js';

const RulesPageDocument = graphql(`
  query RulesPage {
    publicModeration {
      code {
        id
        text {
          ...LocalTextParts
        }
      }
      howReportsWeigh
    }
    place {
      organisations {
        id
        name {
          ...LocalTextParts
        }
        publicStatements {
          kind
          words {
            ...LocalMarkdownParts
          }
        }
      }
    }
  }
`);

/** The code of moderation, and what happens when something is said to break it. */
function Rules({ data: { place, publicModeration } }: { data: RulesPageQuery }) {
  const { title, lead, code, figures } = useWords('statements').rules;
  return (
    <div className="narrow">
      <PageHead title={title} lead={lead} />
      <Section title={code}>
        <ol className="points">
          {publicModeration.code.map(({ id, text }) => (
            <li key={id}>
              <Local text={text} />
            </li>
          ))}
        </ol>
        <p>{publicModeration.howReportsWeigh}</p>
      </Section>
      <Points name="rules" />
      <OwnWords kind="RULES" organisations={place.organisations} />
      <p>
        <Link to="/moderation/figures">{figures}</Link>
      </p>
    </div>
  );
}

export const page = definePage({
  query: RulesPageDocument,
  words: ['statements'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('statements').rules.title, description: wordsOf('statements').rules.description }),
  Component: Rules,
});

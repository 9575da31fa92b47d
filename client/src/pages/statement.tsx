import { graphql } from '../graphql/document.js';
import type { PublicStatementKind, StatementPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Section } from '../ui/section.js';
import { PageHead } from '../ui/page-head.js';
import { Local, Prose } from '../ui/written.js';
import { definePage, type AnyPage } from './page.js';

const StatementPageDocument = graphql(`
  query StatementPage {
    place {
      name {
        ...LocalTextParts
      }
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

/** The statements, as the words call them. */
export type StatementName = 'accessibility' | 'privacy' | 'young' | 'rules' | 'counting';

/** What holds for the whole place, point by point. */
export function Points({ name }: { name: StatementName }) {
  const { sections } = useWords('statements')[name];
  return sections.map(({ title, points }) => (
    <Section key={title} title={title}>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  ));
}

type Organisations = StatementPageQuery['place']['organisations'];

/** What single organisations add, where they differ. */
export function OwnWords({ kind, organisations }: { kind: PublicStatementKind; organisations: Organisations }) {
  const { ofCouncil } = useWords('statements');
  return organisations.flatMap(({ id, name, publicStatements }) =>
    publicStatements
      .filter((statement) => statement.kind === kind)
      .map(({ words }) => (
        <Section key={id} title={ofCouncil(name.text)}>
          <Prose text={words} />
        </Section>
      )),
  );
}

/** A page that holds one statement. */
export function statementPage(name: Exclude<StatementName, 'rules'>, kind: PublicStatementKind): AnyPage {
  function Statement({ data: { place } }: { data: StatementPageQuery }) {
    const { title, lead } = useWords('statements')[name];
    return (
      <div className="narrow">
        <PageHead title={title} lead={lead} kicker={<Local text={place.name} />} />
        <Points name={name} />
        <OwnWords kind={kind} organisations={place.organisations} />
      </div>
    );
  }
  return definePage({
    query: StatementPageDocument,
    words: ['statements'],
    head: (_data, _text, wordsOf) => ({ title: wordsOf('statements')[name].title, description: wordsOf('statements')[name].description }),
    Component: Statement,
  });
}

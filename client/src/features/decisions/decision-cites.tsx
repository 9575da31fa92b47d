import { Link } from 'react-router';
import { graphql } from '../../graphql/document.js';
import type { CitePartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Section } from '../../ui/section.js';
import { Tag } from '../../ui/tag.js';
import { Local, Said } from '../../ui/written.js';

export const CiteFragment = graphql(`
  fragment CiteParts on DecisionCite {
    id
    use
    why {
      ...LocalTextParts
    }
    thing {
      id
      kind
      title
      language
      path
    }
  }
`);

/** What it drew on and what it set aside, each with why (D6). */
export function DecisionCites({ cites }: { cites: readonly CitePartsFragment[] }) {
  const words = useWords('reading-decisions');
  if (cites.length === 0) return null;
  return (
    <Section title={words.cites}>
      <ul className="cites">
        {cites.map(({ id, use, why, thing }) => (
          <li key={id}>
            <Tag tone={use === 'DREW_ON' ? 'good' : 'plain'}>{words.citeUses[use]}</Tag>{' '}
            {thing ? (
              <>
                <span className="hint">{words.citeKinds[thing.kind]}</span>{' '}
                <Link to={thing.path}>
                  <Said text={thing.title} language={thing.language} />
                </Link>
              </>
            ) : (
              <span className="hint">{words.citedUnseen}</span>
            )}
            <p>
              <Local text={why} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

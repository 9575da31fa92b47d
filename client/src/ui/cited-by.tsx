import { Link } from 'react-router';
import { graphql } from '../graphql/document.js';
import type { CitedInFragment } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { Local } from './written.js';

export const CitedInFragmentDocument = graphql(`
  fragment CitedIn on Citation {
    decisionId
    use
    decisionTitle {
      ...LocalTextParts
    }
    why {
      ...LocalTextParts
    }
  }
`);

/** The decisions that drew on a thing or set it aside, each with why: the other end of what a decision cites (D6). */
export function CitedBy({ citedBy }: { citedBy: readonly CitedInFragment[] }) {
  const { cited: text } = useText().common;
  return (
    <ul className="lines">
      {citedBy.map(({ decisionId, use, decisionTitle, why }) => (
        <li key={decisionId}>
          <Link to={`/decisions/${decisionId}`}>
            <Local text={decisionTitle} />
          </Link>
          <p>
            {text.uses[use]}: <Local text={why} />
          </p>
        </li>
      ))}
    </ul>
  );
}

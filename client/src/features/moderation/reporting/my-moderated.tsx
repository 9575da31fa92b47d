import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { ModeratedPartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { Ago } from '../../../ui/when.js';
import { Decided } from '../decided/index.js';

export const ModeratedFragment = graphql(`
  fragment ModeratedParts on ModeratedContribution {
    id
    excerpt
    path
    waitsBecause
    at
    decision {
      ...DecidedParts
    }
  }
`);

/** One's own words that moderators looked at or will, and what became of them. */
export function MyModerated({ moderated }: { moderated: readonly ModeratedPartsFragment[] }) {
  const text = useWords('reporting');
  if (moderated.length === 0) return null;
  return (
    <div id="moderated">
      <Section title={text.mine.words}>
        <ul className="plain">
          {moderated.map(({ id, excerpt, path, waitsBecause, at, decision }) => (
            <li key={id}>
              <p>
                {path && excerpt ? <Link to={path}>{excerpt}</Link> : excerpt || text.mine.gone}{' '}
                <span className="hint">
                  <Ago at={at} />
                </span>
              </p>
              {waitsBecause && (
                <p>
                  {text.mine.waits} {waitsBecause}
                </p>
              )}
              {decision && <Decided loaded={decision} />}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

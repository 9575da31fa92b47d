import { Link } from 'react-router';
import type { DecisionPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { Section } from '../../ui/section.js';
import { Local } from '../../ui/written.js';
import { useDecisionText } from './use-decision-text.js';

/** Each published version with who, when and why; each can be read, and compared with the one before (D4). */
export function DecisionVersions({ decision: { id, versions } }: { decision: Pick<DecisionPartsFragment, 'id' | 'versions'> }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const { day } = useDates();
  const newestFirst = versions.toSorted((one, other) => other.number - one.number);
  return (
    <Section title={text.versions}>
      <ol className="versions" reversed>
        {newestFirst.map(({ number, publishedAt, publishedBy, reason }, place) => (
          <li key={number}>
            <strong>{text.version(number)}</strong> {place === 0 && <span className="hint">({words.stands})</span>}{' '}
            <span className="hint">{text.versionBy(day(publishedAt), publishedBy.displayName)}</span>
            <br />
            <Local text={reason} />
            <p className="actions">
              <Link to={`/decisions/${id}/versions/${number}`} aria-label={`${words.read}: ${text.version(number)}`}>
                {words.read}
              </Link>
              {number > 1 && (
                <Link to={`/decisions/${id}/versions/${number}/changes`} aria-label={`${words.changes}: ${text.version(number)}`}>
                  {words.changes}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

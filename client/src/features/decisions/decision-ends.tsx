import { Link } from 'react-router';
import { graphql } from '../../graphql/document.js';
import type { DecisionEndsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { Notice } from '../../ui/notice.js';
import { Local } from '../../ui/written.js';

export const DecisionEndsFragmentDocument = graphql(`
  fragment DecisionEnds on Decision {
    withdrawnAt
    withdrawnWhy {
      ...LocalTextParts
    }
    supersededBy {
      id
      title {
        ...LocalTextParts
      }
    }
    supersededWhy {
      ...LocalTextParts
    }
    supersedes {
      id
      title {
        ...LocalTextParts
      }
    }
  }
`);

/** What a reader must know before anything else: that it was taken back, or that another stands in its place. */
export function DecisionEnds({ decision }: { decision: DecisionEndsFragment }) {
  const words = useWords('reading-decisions');
  const { day } = useDates();
  const { withdrawnAt, withdrawnWhy, supersededBy, supersededWhy, supersedes } = decision;
  return (
    <>
      {withdrawnAt && (
        <Notice tone="warn" title={words.withdrawn(day(withdrawnAt))}>
          {withdrawnWhy && (
            <p>
              <Local text={withdrawnWhy} />
            </p>
          )}
        </Notice>
      )}
      {supersededBy && (
        <Notice tone="warn" title={words.superseded}>
          <p>
            <Other decision={supersededBy} />
          </p>
          {supersededWhy && (
            <p>
              <Local text={supersededWhy} />
            </p>
          )}
        </Notice>
      )}
      {supersedes.map((earlier) => (
        <p key={earlier.id}>
          {words.supersedes}: <Other decision={earlier} />
        </p>
      ))}
    </>
  );
}

function Other({ decision: { id, title } }: { decision: DecisionEndsFragment['supersedes'][number] }) {
  return (
    <Link to={`/decisions/${id}`}>
      <Local text={title} />
    </Link>
  );
}

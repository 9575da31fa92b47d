import type { LocalTextPartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Local } from '../../../ui/written.js';

/** What a statement round begins with; there is none to take part in before it opens. */
export function PreviewedRound({ statements }: { statements: readonly LocalTextPartsFragment[] }) {
  const { preview } = useWords('making');
  return (
    <div className="panel">
      <p>{preview.round}</p>
      <ul>
        {statements.map((statement, place) => (
          <li key={place}>
            <Local text={statement} />
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { BrokenDownFragment, ResultsBy } from '../../../graphql/generated/graphql.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { Local } from '../../../ui/written.js';

/** What was said by group. What isn't told is said to be so. */
export function BreakdownTable({ breakdown, by, question }: { breakdown: BrokenDownFragment['breakdown']; by: ResultsBy; question: string }) {
  const words = useWords('results');
  const number = useNumber();
  if (!breakdown) return <p className="hint">{words.nothingBy[by]}</p>;
  const { groups, lines } = breakdown;
  const told = (count: number | null | undefined) => (count == null ? <NotTold /> : number(count));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.tableBy[by](question)}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            {groups.map(({ key, label }) => (
              <th key={key} scope="col">
                <Local text={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, counts }) => (
            <tr key={key}>
              <th scope="row">
                <Local text={label} />
              </th>
              {groups.map((group, at) => (
                <td key={group.key}>{told(counts[at])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            {groups.map(({ key, size }) => (
              <td key={key}>{told(size)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** A dash to the eye, words to the ear. */
export function NotTold() {
  const words = useWords('results');
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words.notTold}</span>
    </>
  );
}

import { useNumber, useWords } from '../../text/use-text.js';
import { TableDownload } from '../../ui/table-download.js';
import { Said } from '../../ui/written.js';
import type { RoundStatement } from './use-round.js';

/** The same figures as the bars, to read line by line. */
export function ResultsTable({ statements }: { statements: readonly RoundStatement[] }) {
  const text = useWords('opinions');
  const number = useNumber();
  const counted = statements.filter(({ counts }) => counts);
  if (counted.length === 0) return null;
  const heads = [text.statement, text.agree, text.disagree, text.pass];
  const rows = counted.map(({ text: words, counts }) => [words, ...[counts?.agree, counts?.disagree, counts?.pass].map((count) => count ?? text.few)]);
  return (
    <details className="more">
      <summary>{text.asTable}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={text.asTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.statement}</th>
              <th scope="col">{text.agree}</th>
              <th scope="col">{text.disagree}</th>
              <th scope="col">{text.pass}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ id, text: words, language, counts }) => (
              <tr key={id}>
                <th scope="row">
                  <Said text={words} language={language} />
                </th>
                {[counts?.agree, counts?.disagree, counts?.pass].map((count, index) => (
                  <td key={index}>{count == null ? text.few : number(count)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableDownload label={text.save} name="statements" rows={[heads, ...rows]} />
    </details>
  );
}

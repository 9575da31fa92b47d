import { graphql } from '../../../graphql/document.js';
import type { FigurePartsFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';

export const FigureFragment = graphql(`
  fragment FigureParts on ModerationFigures {
    id
    name {
      ...LocalTextParts
    }
    months {
      month
      published
      changesAsked
      hidden
      removed
      pauses
      appeals
      upheld
      overturned
      inTimePercent
    }
  }
`);

const COLUMNS = ['published', 'changesAsked', 'hidden', 'removed', 'pauses', 'appeals', 'upheld', 'overturned', 'inTimePercent'] as const;

/** What was decided month by month, of one council or of all youth spaces together. */
export function Figures({ figures }: { figures: FigurePartsFragment }) {
  const { figures: text } = useWords('reporting');
  const { dates, common } = useText();
  const { name, months } = figures;
  return (
    <Section title={name?.text ?? text.youth}>
      <div className="scroll" tabIndex={0} role="region" aria-label={common.official(text.title, name?.text ?? text.youth)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.month}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {text.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{dates.monthOfYear(Number(month.month.slice(5)) - 1, Number(month.month.slice(0, 4)))}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{shown(month[column], column, text)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function shown(value: number | null | undefined, column: (typeof COLUMNS)[number], text: { few: string; percent: (n: number) => string }): string {
  if (value === null || value === undefined) return text.few;
  return column === 'inTimePercent' ? text.percent(value) : String(value);
}

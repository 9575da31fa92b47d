import type { ReactNode } from 'react';
import type { AskedKindsFragment, CountedItemFragment } from '../../../graphql/generated/graphql.js';
import { useMoney, useNumber, useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { Local } from '../../../ui/written.js';
import { BarList, type Bar } from './bar-list.js';
import { NotTold } from './breakdown-table.js';
import { HeatMap } from './heat-map.js';

export type AskedItem = AskedKindsFragment['pages'][number]['items'][number];
type Line = CountedItemFragment['lines'][number];

interface ItemResultsProps {
  item: AskedItem;
  counted: CountedItemFragment;
  /** The same by ward, age or source, where that was asked for. */
  children?: ReactNode;
}

/** What came in on one item: its chart, its figures, its table. */
export function ItemResults({ item, counted, children }: ItemResultsProps) {
  const words = useWords('results');
  const { question, lines } = counted;
  const isInWords = item.__typename === 'OpenTextItem' || item.__typename === 'FileItem';
  return (
    <Section title={question.text}>
      <Answered counted={counted} />
      {item.__typename === 'OpenTextItem' && <p>{words.inWords}</p>}
      {item.__typename === 'FileItem' && <p>{words.inFiles}</p>}
      {item.__typename === 'MapPointItem' && <HeatMap cells={counted.map} />}
      {!isInWords && lines.length > 0 && (
        <>
          {isOfMeans(item) && <p className="hint">{words.barsAreMeans}</p>}
          <Chart item={item} counted={counted} />
          <FiguresTable item={item} counted={counted} />
        </>
      )}
      {counted.counted && (
        <p className="hint">
          <Local text={counted.counted} />
        </p>
      )}
      {children}
    </Section>
  );
}

function Answered({ counted: { answered, skipped, notAsked, mean, median, least, most } }: { counted: CountedItemFragment }) {
  const words = useWords('results');
  const said = [
    answered != null && words.answered(answered),
    skipped != null && skipped > 0 && words.skipped(skipped),
    notAsked != null && notAsked > 0 && words.notAsked(notAsked),
    mean != null && median != null && words.middle(rounded(mean), rounded(median)),
    least != null && most != null && words.range(rounded(least), rounded(most)),
  ];
  return <p className="hint">{said.filter(Boolean).join(' · ')}</p>;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** What counts in a budget or a ranking is how much each option got. */
const isOfMeans = ({ __typename: kind }: AskedItem): boolean => kind === 'BudgetItem' || kind === 'RankingItem';

function Chart({ item, counted }: { item: AskedItem; counted: CountedItemFragment }) {
  const words = useWords('results');
  const figure = useFigure(item);
  const valueOf = ({ mean, count }: Line): number | null => (isOfMeans(item) ? (mean ?? null) : (count ?? null));
  const bars = counted.lines.map((line): Bar => ({ key: line.key, label: <Local text={line.label} />, value: valueOf(line), figure: figure(line) }));
  const most = Math.max(0, ...counted.lines.map((line) => valueOf(line) ?? 0));
  const summary = words.chart(counted.question.text, counted.lines.map((line) => words.chartLine(line.label.text, figure(line))).join('; '));
  return <BarList bars={bars} most={most} summary={summary} />;
}

/** What stands behind a bar. */
function useFigure(item: AskedItem): (line: Line) => string {
  const words = useWords('results');
  const number = useNumber();
  const money = useMoney();
  return ({ count, share, mean }) => {
    if (item.__typename === 'BudgetItem') return mean == null ? words.notTold : money(Math.round(mean));
    if (item.__typename === 'RankingItem') return mean == null ? words.notTold : words.pointsEach(rounded(mean));
    if (count == null) return words.notTold;
    return share == null ? number(count) : words.countAndShare(number(count), Math.round(share * 100));
  };
}

function FiguresTable({ item, counted }: { item: AskedItem; counted: CountedItemFragment }) {
  const words = useWords('results');
  const columns = useColumns(item, counted.lines);
  return (
    <details className="more">
      <summary>{words.asTable}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={words.tableOf(counted.question.text)}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{words.answer}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">
                  <Local text={line.label} />
                </th>
                {columns.map(({ name, of }) => (
                  <td key={name}>{of(line) ?? <NotTold />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface Column {
  name: string;
  of: (line: Line) => string | null;
}

function useColumns(item: AskedItem, lines: readonly Line[]): Column[] {
  const words = useWords('results');
  const number = useNumber();
  const money = useMoney();
  const count: Column = { name: words.people, of: ({ count: people }) => (people == null ? null : number(people)) };
  const share: Column = { name: words.share, of: ({ share: part }) => (part == null ? null : words.percent(Math.round(part * 100))) };
  if (item.__typename === 'BudgetItem') return [{ name: words.mean, of: ({ mean }) => (mean == null ? null : money(Math.round(mean))) }, { ...count, name: words.gave }];
  if (item.__typename === 'RankingItem') {
    const places = Math.max(0, ...lines.map((line) => line.places.length));
    const inPlace = Array.from({ length: places }, (_, at): Column => ({ name: words.inPlace(at + 1), of: (line) => number(line.places[at] ?? 0) }));
    return [...inPlace, { name: words.averagePoints, of: ({ mean }) => (mean == null ? null : String(rounded(mean))) }];
  }
  return [count, share];
}

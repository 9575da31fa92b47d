import type { CountedItemFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useWords } from '../../../text/use-text.js';

type Cell = CountedItemFragment['map'][number];

const SIDE = 100;
const MARGIN = 12;
/** A single square would have no extent. */
const LEAST_DEGREES = 0.002;

/** Where points were put: circles as large as they are many, without a map below that somebody else would have to serve. */
export function HeatMap({ cells }: { cells: readonly Cell[] }) {
  const words = useWords('results');
  const number = useNumber();
  if (cells.length === 0) return <p className="hint">{words.noPoints}</p>;
  const at = placing(cells);
  const most = Math.max(...cells.map(({ count }) => count));
  return (
    <>
      <svg className="heat-map" viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label={words.mapSummary(cells.length, most)}>
        <rect className="heat-map__ground" width={SIDE} height={SIDE} />
        {cells.map((cell) => (
          <circle key={`${cell.latitude} ${cell.longitude}`} className="heat-map__point" {...at(cell)} r={2 + (6 * cell.count) / most} />
        ))}
      </svg>
      <p className="hint">{words.mapNorth}</p>
      <details className="more">
        <summary>{words.asTable}</summary>
        <div className="scroll" tabIndex={0} role="region" aria-label={words.asTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.points}</th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ latitude, longitude, count }) => (
                <tr key={`${latitude} ${longitude}`}>
                  <th scope="row">
                    {/* A map of the reader's own choice opens it. */}
                    <a href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`}>{words.coordinates(latitude, longitude)}</a>
                  </th>
                  <td>{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

/** North up, and a mile as long from west to east as from south to north. */
function placing(cells: readonly Cell[]): (cell: Cell) => { cx: number; cy: number } {
  const [south, north] = [Math.min(...cells.map((c) => c.latitude)), Math.max(...cells.map((c) => c.latitude))];
  const [west, east] = [Math.min(...cells.map((c) => c.longitude)), Math.max(...cells.map((c) => c.longitude))];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const span = Math.max(north - south, (east - west) * narrowing, LEAST_DEGREES);
  const scale = (SIDE - 2 * MARGIN) / span;
  const [middleEast, middleNorth] = [(west + east) / 2, (south + north) / 2];
  return ({ latitude, longitude }) => ({ cx: SIDE / 2 + (longitude - middleEast) * narrowing * scale, cy: SIDE / 2 - (latitude - middleNorth) * scale });
}

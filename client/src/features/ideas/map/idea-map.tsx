import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { AreaMapFragment, IdeaPointFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Link } from 'react-router';
import { frameOf, type Spot } from '../../../ui/map-frame.js';
import { MapGround } from '../../../ui/map-picture.js';
import { TableDownload } from '../../../ui/table-download.js';
import { Tag } from '../../../ui/tag.js';
import { Said } from '../../../ui/written.js';
import { stateTone } from '../cards/index.js';
import { spread, type Point } from './spread.js';
import '../../../ui/area-map.js';

export const IdeaPointFragmentDocument = graphql(`
  fragment IdeaPoint on IdeaOnMap {
    id
    title
    language
    state
    supportCount
    point {
      latitude
      longitude
    }
  }
`);

interface IdeaMapProps {
  map: AreaMapFragment | null;
  label: string;
  ideas: readonly IdeaPointFragment[];
  /** The address of a map that shows no more than these. */
  closer: (spots: readonly Spot[]) => string;
}

/** Of a marker, where the map is a hundred wide. */
const RADIUS = 3;

/** Ideas where they would be, each with its number in the list below, which says the same in words. */
export function IdeaMap({ map, label, ideas, closer }: IdeaMapProps) {
  const words = useWords('idea-map');
  const { ideas: text } = useText();
  const rows = ideas.map(({ title, state, supportCount, point }) => [title, text.states[state], supportCount, point.latitude, point.longitude]);
  return (
    <>
      {map ? <Picture map={map} label={label} ideas={ideas} closer={closer} /> : <p className="hint">{words.noMap}</p>}
      <h2 id="list">{words.list}</h2>
      <ol className="lines lines--numbered">
        {ideas.map((idea) => (
          <Line key={idea.id} idea={idea} />
        ))}
      </ol>
      <TableDownload label={words.save} name="ideas" rows={[Object.values(words.saved), ...rows]} />
    </>
  );
}

function Picture({ map, label, ideas, closer }: IdeaMapProps & { map: AreaMapFragment }) {
  const frame = frameOf(map);
  const numbers = new Map(ideas.map((idea, place) => [idea, place + 1]));
  const shown = spread(ideas, ({ point }) => frame.at(point), RADIUS);
  const inside = ({ x, y }: Point): Point => ({ x: within(x, frame.width), y: within(y, frame.height) });
  return (
    <svg className="map map--wide" viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={label}>
      <MapGround map={map} frame={frame} />
      {shown.map((each) =>
        'items' in each ? (
          <Crowd key={each.items[0]?.id} ideas={each.items} at={inside(each.at)} closer={closer} />
        ) : (
          <Marker key={each.item.id} idea={each.item} number={numbers.get(each.item) ?? 0} from={each.from} at={inside(each.at)} />
        ),
      )}
    </svg>
  );
}

/** So far from the edge that the whole marker is seen. */
const within = (place: number, size: number): number => Math.min(Math.max(place, RADIUS + 1.5), size - RADIUS - 1.5);

/** A link, so that it is reached with the keyboard and opened without JavaScript; moved aside, it points at its place. */
function Marker({ idea: { id, title }, number, from, at: { x, y } }: { idea: IdeaPointFragment; number: number; from: Point; at: Point }) {
  const words = useWords('idea-map');
  const follow = useFollowing(`/ideas/${id}`);
  return (
    <>
      {(from.x !== x || from.y !== y) && (
        <>
          <path className="map__lead" d={`M${from.x} ${from.y} L${x} ${y}`} />
          <circle className="map__middle" cx={from.x} cy={from.y} r={0.6} />
        </>
      )}
      <a className="map__idea" href={`/ideas/${id}`} aria-label={words.point(number, title)} onClick={follow}>
        <title>{title}</title>
        <circle cx={x} cy={y} r={RADIUS} />
        <text x={x} y={y + 1.2}>
          {number}
        </text>
      </a>
    </>
  );
}

/** Too many to tell apart from here: how many, and the way closer. */
function Crowd({ ideas, at: { x, y }, closer }: Pick<IdeaMapProps, 'ideas' | 'closer'> & { at: Point }) {
  const words = useWords('idea-map');
  const to = closer(ideas.map(({ point }) => point));
  const follow = useFollowing(to);
  return (
    <a className="map__idea map__idea--crowd" href={to} aria-label={words.crowd(ideas.length)} onClick={follow}>
      <title>{words.crowd(ideas.length)}</title>
      <circle cx={x} cy={y} r={RADIUS + 1} />
      <text x={x} y={y + 1.2}>
        {ideas.length}+
      </text>
    </a>
  );
}

/** Goes there within the page, unless it is asked to be opened elsewhere. */
function useFollowing(to: string) {
  const navigate = useNavigate();
  return (event: MouseEvent<Element>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || to.startsWith('#')) return;
    event.preventDefault();
    void navigate(to);
  };
}

function Line({ idea: { id, title, language, state, supportCount } }: { idea: IdeaPointFragment }) {
  const { ideas: text } = useText();
  const number = useNumber();
  return (
    <li>
      <Link to={`/ideas/${id}`}>
        <Said text={title} language={language} />
      </Link>{' '}
      <Tag tone={stateTone[state]}>{text.states[state]}</Tag> <span className="hint">{text.supporters(supportCount, number(supportCount))}</span>
    </li>
  );
}

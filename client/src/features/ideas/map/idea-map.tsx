import { useNavigate } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { AreaMapFragment, IdeaPointFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Link } from 'react-router';
import { frameOf, type MapFrame } from '../../../ui/map-frame.js';
import { MapGround } from '../../../ui/map-picture.js';
import { Tag } from '../../../ui/tag.js';
import { Said } from '../../../ui/written.js';
import { stateTone } from '../cards/index.js';
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
}

/** Ideas where they would be, each with its number in the list below, which says the same in words. */
export function IdeaMap({ map, label, ideas }: IdeaMapProps) {
  const words = useWords('idea-map');
  return (
    <>
      {map ? <Picture map={map} label={label} ideas={ideas} /> : <p className="hint">{words.noMap}</p>}
      <h2>{words.list}</h2>
      <ol className="lines lines--numbered">
        {ideas.map((idea) => (
          <Line key={idea.id} idea={idea} />
        ))}
      </ol>
    </>
  );
}

function Picture({ map, label, ideas }: IdeaMapProps & { map: AreaMapFragment }) {
  const frame = frameOf(map);
  return (
    <svg className="map map--wide" viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={label}>
      <MapGround map={map} frame={frame} />
      {ideas.map((idea, place) => (
        <Marker key={idea.id} idea={idea} number={place + 1} frame={frame} />
      ))}
    </svg>
  );
}

/** A link, so that it is reached with the keyboard and opened without JavaScript. */
function Marker({ idea: { id, title, point }, number, frame }: { idea: IdeaPointFragment; number: number; frame: MapFrame }) {
  const words = useWords('idea-map');
  const navigate = useNavigate();
  const { x, y } = frame.at(point);
  return (
    <a
      className="map__idea"
      href={`/ideas/${id}`}
      aria-label={words.point(number, title)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void navigate(`/ideas/${id}`);
      }}
    >
      <title>{title}</title>
      <circle cx={x} cy={y} r={3} />
      <text x={x} y={y + 1.2}>
        {number}
      </text>
    </a>
  );
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

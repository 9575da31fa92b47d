import type { AreaMapFragment } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { scaleBar, type MapFrame } from './map-frame.js';

const METRES_A_KILOMETRE = 1000;

/** What lies below the points of a map: the organisation's land, its wards by name, and how long a kilometre is. Nobody else serves it. */
export function MapGround({ map, frame }: { map: AreaMapFragment; frame: MapFrame }) {
  const corner = frame.at({ latitude: map.north, longitude: map.west });
  const opposite = frame.at({ latitude: map.south, longitude: map.east });
  return (
    <>
      <rect className="map__beyond" width={frame.width} height={frame.height} />
      <rect className="map__land" x={corner.x} y={corner.y} width={opposite.x - corner.x} height={opposite.y - corner.y} />
      <path className="map__grid" d={gridOf(map, frame)} />
      {map.wards.map(({ name, ...middle }) => {
        const { x, y } = frame.at(middle);
        return (
          <g key={name.text}>
            <circle className="map__middle" cx={x} cy={y} r={0.8} />
            <text className="map__ward" x={x} y={y - 2.2} lang={name.language.toLowerCase()}>
              {name.text}
            </text>
          </g>
        );
      })}
      <ScaleBar frame={frame} />
    </>
  );
}

/** Lines as far apart as the scale is long, which stay with the ground when it is looked at closer. */
function gridOf(map: AreaMapFragment, frame: MapFrame): string {
  const { length } = scaleBar(frame);
  const corner = frame.at({ latitude: map.north, longitude: map.west });
  const places = (from: number, to: number): number[] => Array.from({ length: Math.ceil((to - (from % length)) / length) }, (_, line) => (from % length) + line * length);
  return [...places(corner.x, frame.width).map((x) => `M${x} 0 V${frame.height}`), ...places(corner.y, frame.height).map((y) => `M0 ${y} H${frame.width}`)].join(' ');
}

function ScaleBar({ frame }: { frame: MapFrame }) {
  const words = useWords('map');
  const { metres, length } = scaleBar(frame);
  const [left, foot] = [3, frame.height - 3];
  return (
    <>
      <path className="map__scale" d={`M${left} ${foot - 1.5} V${foot} H${left + length} V${foot - 1.5}`} />
      <text className="map__note" x={left + length + 1.5} y={foot}>
        {metres < METRES_A_KILOMETRE ? words.metres(metres) : words.kilometres(metres / METRES_A_KILOMETRE)}
      </text>
      <text className="map__note map__north" x={frame.width - 5} y={6.5}>
        {words.north}
      </text>
    </>
  );
}

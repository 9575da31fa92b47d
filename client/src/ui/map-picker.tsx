import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { AreaMapFragment } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Button } from './button.js';
import { frameOf, middleOf, type MapFrame, type Spot } from './map-frame.js';
import { MapGround } from './map-picture.js';

const CLOSEST = 16;
/** How far an arrow key moves, of the width of the picture; with Shift ten times as fine. */
const STEP = 0.025;
const FINE = 0.1;

const ways: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

interface MapPickerProps {
  id: string | undefined;
  map: AreaMapFragment;
  spot: Spot | undefined;
  onPick: (spot: Spot) => void;
}

/** A map to press on, or to move over with the arrow keys. */
export function MapPicker({ id, map, spot, onPick }: MapPickerProps) {
  const words = useWords('map');
  const help = useId();
  const [view, setView] = useState<{ closer: number; around: Spot }>({ closer: 1, around: middleOf(map) });
  const frame = frameOf(map, view.closer, view.around);
  const look = (factor: number): void => {
    const closer = Math.min(Math.max(view.closer * factor, 1), CLOSEST);
    setView({ closer, around: closer === 1 ? middleOf(map) : (spot ?? view.around) });
  };
  const move = (next: Spot): void => {
    onPick(next);
    if (!isSeen(frame, next)) setView({ ...view, around: next });
  };
  return (
    <>
      <p className="hint" id={help}>
        {words.help}
      </p>
      <svg
        id={id}
        className="map"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="application"
        aria-label={words.title}
        aria-describedby={help}
        tabIndex={0}
        onClick={(event) => onPick(spotUnder(event, frame))}
        onKeyDown={(event) => withKeys(event, { frame, spot, move, look })}
      >
        <MapGround map={map} frame={frame} />
        {spot && <Pin {...frame.at(spot)} />}
      </svg>
      <div className="tools">
        <Button kind="quiet" aria-disabled={view.closer >= CLOSEST} onClick={() => look(2)}>
          {words.closer}
        </Button>
        <Button kind="quiet" aria-disabled={view.closer <= 1} onClick={() => look(0.5)}>
          {words.farther}
        </Button>
      </div>
    </>
  );
}

const Pin = ({ x, y }: { x: number; y: number }) => <path className="map__pin" d={`M${x} ${y} l-3 -5.5 a3.4 3.4 0 1 1 6 0 Z`} />;

function spotUnder({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>, frame: MapFrame): Spot {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return frame.spotAt(((clientX - left) / width) * frame.width, ((clientY - top) / height) * frame.height);
}

function isSeen(frame: MapFrame, spot: Spot): boolean {
  const { x, y } = frame.at(spot);
  return x > 0 && x < frame.width && y > 0 && y < frame.height;
}

interface Keyed {
  frame: MapFrame;
  spot: Spot | undefined;
  move: (spot: Spot) => void;
  look: (factor: number) => void;
}

function withKeys(event: KeyboardEvent, { frame, spot, move, look }: Keyed): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const way = ways[event.key];
  if (event.key === '+' || event.key === '-') look(event.key === '+' ? 2 : 0.5);
  else if (way) {
    const from = spot ? frame.at(spot) : { x: frame.width / 2, y: frame.height / 2 };
    const far = spot ? frame.width * STEP * (event.shiftKey ? FINE : 1) : 0;
    move(frame.spotAt(from.x + way[0] * far, from.y + way[1] * far));
  } else return;
  event.preventDefault();
}

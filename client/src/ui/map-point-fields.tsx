import { useState } from 'react';
import type { AreaMapFragment } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Button } from './button.js';
import { TextField } from './fields.js';
import { useField } from './form.js';
import { isWithin, nearestTo, type Spot } from './map-frame.js';
import { MapPicker } from './map-picker.js';

export interface MapPointProps {
  /** What the two fields of the form are called. */
  names: { latitude: string; longitude: string };
  /** Where the organisation lies; without it, the point comes from the device or as numbers. */
  map: AreaMapFragment | null | undefined;
  /** Of what the summary of errors leads to, where it isn't the first number. */
  id?: string | undefined;
  optional?: boolean;
}

/** Places after the point: about ten metres, and no finer is kept. */
const DECIMALS = 4;

/** A point on the ground: pressed on the map or moved with the arrow keys, from where one stands, or written as numbers. */
export function MapPointFields({ names, map, id, optional = false }: MapPointProps) {
  const words = useWords('map');
  const { form } = useField(names.latitude, words.latitude);
  const spot = spotIn(form.values[names.latitude], form.values[names.longitude]);
  const set = ({ latitude, longitude }: Spot): void => {
    form.set(names.latitude, latitude.toFixed(DECIMALS));
    form.set(names.longitude, longitude.toFixed(DECIMALS));
  };
  const clear = (): void => {
    form.set(names.latitude, '');
    form.set(names.longitude, '');
  };
  return (
    <div className="map-point">
      {map && <MapPicker id={id} map={map} spot={spot} onPick={set} />}
      <p className="hint" role="status">
        {spot && map && <WhereItIs map={map} spot={spot} />}
      </p>
      <FindMe onFound={set} onRemove={spot && clear} />
      <div className="map-point__numbers">
        <TextField name={names.latitude} label={words.latitude} narrow optional={optional} />
        <TextField name={names.longitude} label={words.longitude} narrow optional={optional} />
      </div>
    </div>
  );
}

function spotIn(north: string | undefined, east: string | undefined): Spot | undefined {
  const [latitude, longitude] = [north, east].map((typed) => Number((typed ?? '').trim().replace(',', '.') || Number.NaN));
  return latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** Said aloud each time the point moves. */
function WhereItIs({ map, spot }: { map: AreaMapFragment; spot: Spot }) {
  const words = useWords('map');
  const [north, east] = [spot.latitude.toFixed(DECIMALS), spot.longitude.toFixed(DECIMALS)];
  if (!isWithin(map, spot)) return words.outside(north, east);
  const ward = nearestTo(spot, map.wards);
  return ward ? words.near(north, east, ward.name.text) : words.chosen(north, east);
}

function FindMe({ onFound, onRemove }: { onFound: (spot: Spot) => void; onRemove: (() => void) | undefined }) {
  const words = useWords('map');
  const [state, setState] = useState<'idle' | 'finding' | 'notFound'>('idle');
  const find = (): void => {
    setState('finding');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        onFound(coords);
        setState('idle');
      },
      () => setState('notFound'),
    );
  };
  return (
    <div className="tools">
      <Button kind="quiet" busy={state === 'finding'} onClick={find}>
        {words.here}
      </Button>
      {onRemove && (
        <Button kind="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      )}
      <span role="status" className="hint">
        {state === 'finding' && words.finding}
        {state === 'notFound' && words.notFound}
      </span>
    </div>
  );
}

import { useState } from 'react';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/fields.js';
import { useField } from '../../../ui/form.js';

/** Places after the point: about ten metres. */
const DECIMALS = 4;

/** A point on the map: from where one stands, or written as numbers. */
export function PointFields() {
  const { form: words } = useWords('idea');
  const { form } = useField('point.latitude', words.latitude);
  const [state, setState] = useState<'idle' | 'finding' | 'notFound'>('idle');
  const find = (): void => {
    setState('finding');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        form.set('point.latitude', coords.latitude.toFixed(DECIMALS));
        form.set('point.longitude', coords.longitude.toFixed(DECIMALS));
        setState('idle');
      },
      () => setState('notFound'),
    );
  };
  return (
    <details className="more">
      <summary>{words.point}</summary>
      <p>
        <Button kind="quiet" busy={state === 'finding'} onClick={find}>
          {words.here}
        </Button>{' '}
        <span role="status" className="hint">
          {state === 'finding' && words.finding}
          {state === 'notFound' && words.notFound}
        </span>
      </p>
      <TextField name="point.latitude" label={words.latitude} narrow optional />
      <TextField name="point.longitude" label={words.longitude} narrow optional />
    </details>
  );
}

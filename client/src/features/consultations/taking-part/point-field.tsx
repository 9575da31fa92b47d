import { useState } from 'react';
import type { QuestionFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/fields.js';
import { useField } from '../../../ui/form.js';
import { fieldOf } from './answer-values.js';

/** Places after the point: about ten metres, and no finer is kept. */
const DECIMALS = 4;

/** A point, from where one stands or written as numbers, and what is meant there. */
export function PointField({ item }: { item: QuestionFragment }) {
  const { map: words } = useWords('taking-part');
  const { form } = useField(fieldOf(item.id), item.question.text);
  const [state, setState] = useState<'idle' | 'finding' | 'notFound'>('idle');
  const find = (): void => {
    setState('finding');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        form.set(fieldOf(item.id, 'latitude'), coords.latitude.toFixed(DECIMALS));
        form.set(fieldOf(item.id, 'longitude'), coords.longitude.toFixed(DECIMALS));
        setState('idle');
      },
      () => setState('notFound'),
    );
  };
  return (
    <>
      <p>
        <Button kind="quiet" busy={state === 'finding'} onClick={find}>
          {words.here}
        </Button>{' '}
        <span role="status" className="hint">
          {state === 'finding' && words.finding}
          {state === 'notFound' && words.notFound}
        </span>
      </p>
      <TextField name={fieldOf(item.id, 'latitude')} label={words.latitude} narrow />
      <TextField name={fieldOf(item.id, 'longitude')} label={words.longitude} narrow />
      <TextField name={fieldOf(item.id, 'note')} label={words.note} optional />
    </>
  );
}

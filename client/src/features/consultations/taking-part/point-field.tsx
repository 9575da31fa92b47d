import type { AreaMapFragment, QuestionFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { TextField } from '../../../ui/fields.js';
import { useField } from '../../../ui/form.js';
import { MapPoint } from '../../../ui/map-point.js';
import { fieldOf } from './answer-values.js';

/** A point, and what is meant there. */
export function PointField({ item, map }: { item: QuestionFragment; map: AreaMapFragment | null | undefined }) {
  const words = useWords('taking-part');
  const { id } = useField(fieldOf(item.id), item.question.text);
  return (
    <>
      <MapPoint id={id} map={map} names={{ latitude: fieldOf(item.id, 'latitude'), longitude: fieldOf(item.id, 'longitude') }} />
      <TextField name={fieldOf(item.id, 'note')} label={words.pointNote} optional />
    </>
  );
}

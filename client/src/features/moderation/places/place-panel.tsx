import { useWords } from '../../../text/use-text.js';
import { Local } from '../../../ui/written.js';
import { NewNotes, Notes, type PlaceProps } from './notes.js';
import { Phrases } from './phrases.js';
import { HeldWords, Targets } from './settings.js';

/** A place that somebody moderates: what waits, what those before left, and what is kept there. */
export function PlacePanel({ place, onChange }: PlaceProps) {
  const { place: text } = useWords('moderation');
  return (
    <>
      <p>
        <strong>
          <Local text={place.name} />
        </strong>{' '}
        <span className="hint">
          {text.waits(place.waiting)}
          {place.late > 0 && `, ${text.late(place.late)}`}
        </span>
      </p>
      <NewNotes place={place} onChange={onChange} />
      <details className="more">
        <summary>{text.summary}</summary>
        <Notes place={place} onChange={onChange} />
        <Targets key={`targets-${place.version}`} place={place} onChange={onChange} />
        <HeldWords key={`words-${place.version}`} place={place} onChange={onChange} />
        <Phrases place={place} onChange={onChange} />
      </details>
    </>
  );
}

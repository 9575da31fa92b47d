import { usePresence } from '../../graphql/presence.js';
import { useText } from '../../text/use-text.js';

/**
 * How many are on this page now and, where the page is a thread, the adults among them and that somebody is writing:
 * never who. Not announced: it changes all the time and asks nothing of anybody.
 */
export function PresenceLine({ place }: { place: string }) {
  const { presence: text } = useText();
  const now = usePresence(place);
  if (!now) return null;
  return (
    <p className="hint">
      {now.here === 'few' ? text.few : text.people(now.here)} {now.atWork.length > 0 && `${text.atWork} `}
      {now.atWork.map(({ id, name, job }) => (
        <span key={id}>
          <strong>{name}</strong>, <span lang={job.language}>{job.text}</span>.{' '}
        </span>
      ))}
      {now.writing && text.writing}
    </p>
  );
}

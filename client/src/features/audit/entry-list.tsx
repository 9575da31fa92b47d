import { Link } from 'react-router';
import type { RecordEntryFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useNumber, useWords } from '../../text/use-text.js';

/** Lines of the record: who did what, to what, when, and why where that is known. */
export function EntryList({ entries }: { entries: readonly RecordEntryFragment[] }) {
  return (
    <ol className="lines" reversed>
      {entries.map((entry) => (
        <li key={entry.seq}>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry: { seq, at, says, actor, thing, facts } }: { entry: RecordEntryFragment }) {
  const words = useWords('record');
  const number = useNumber();
  const { dayAndTime } = useDates();
  return (
    <>
      <p>{says === null ? words.sealed : <Sentence who={actor === 'system' ? words.system : (actor ?? words.somebody)} says={says} thing={thing} />}</p>
      {facts.length > 0 && <p>{facts.map(({ name, value }) => `${name}: ${value}`).join(' · ')}</p>}
      <p className="hint">
        <time dateTime={at}>{dayAndTime(at)}</time> · {words.number(number(seq))}
      </p>
    </>
  );
}

function Sentence({ who, says, thing }: { who: string; says: string; thing: RecordEntryFragment['thing'] }) {
  return (
    <>
      <strong>{who}</strong> {says}
      {thing && (
        <>
          {': '}
          {thing.path ? <Link to={thing.path}>{thing.name}</Link> : thing.name}
        </>
      )}
    </>
  );
}

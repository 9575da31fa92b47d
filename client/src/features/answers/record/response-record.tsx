import type { ReactNode } from 'react';
import type { ResponseRecordPartsFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { TableDownload } from '../../../ui/table-download.js';
import { Local, Prose } from '../../../ui/written.js';

interface ResponseRecordProps {
  record: ResponseRecordPartsFragment;
  title: string;
  lead?: string;
  /** Whose note stands beside it. */
  name?: string;
  children?: ReactNode;
}

type Figure = ResponseRecordPartsFragment['answered'];

/** How somebody has answered: each figure with the number it rests on, silent where that is too few, and what is left out. */
export function ResponseRecord({ record, title, lead, name, children }: ResponseRecordProps) {
  const words = useWords('answers-record');
  const number = useNumber();
  const { answered, onTime, medianWorkingDays, satisfied, note } = record;
  const ofAll = ({ value, of }: Figure): string | undefined => (value == null ? undefined : words.ofNumber(number(value), number(of)));
  return (
    <Section title={title}>
      {lead && <p>{lead}</p>}
      <dl className="record-figures">
        <FigureLine label={words.answered} figure={answered} shown={ofAll(answered)} isShare />
        <FigureLine label={words.onTime} figure={onTime} shown={ofAll(onTime)} isShare />
        <FigureLine label={words.median} figure={medianWorkingDays} shown={medianWorkingDays.value == null ? undefined : number(medianWorkingDays.value)} />
        <FigureLine label={words.satisfied} figure={satisfied} shown={ofAll(satisfied)} isShare />
      </dl>
      {note && name && (
        <div className="record-note">
          <h3>{words.note(name)}</h3>
          <Prose text={note} />
        </div>
      )}
      <HowCounted record={record} />
      <TableDownload
        label={words.save}
        name="response-record"
        rows={[
          words.saved,
          [words.answered, answered.value ?? words.silent, answered.of],
          [words.onTime, onTime.value ?? words.silent, onTime.of],
          [words.median, medianWorkingDays.value ?? words.silent, medianWorkingDays.of],
          [words.satisfied, satisfied.value ?? words.silent, satisfied.of],
        ]}
      />
      {children}
    </Section>
  );
}

interface FigureLineProps {
  label: string;
  figure: Figure;
  /** Nothing where it stays silent. */
  shown: string | undefined;
  /** “4 of 6” says itself what it rests on. */
  isShare?: boolean;
}

function FigureLine({ label, figure, shown, isShare = false }: FigureLineProps) {
  const words = useWords('answers-record');
  const number = useNumber();
  return (
    <div className="record-figures__one">
      <dt>{label}</dt>
      <dd>
        <span className={shown ? 'record-figures__value' : 'record-figures__silent'}>{shown ?? words.silent}</span> {!(isShare && shown) && <span className="hint">{words.rests(figure.of, number(figure.of))}</span>}
      </dd>
    </div>
  );
}

/** The stated rule, and how many were left out by it. */
function HowCounted({ record: { leftOut, least, rules } }: Pick<ResponseRecordProps, 'record'>) {
  const words = useWords('answers-record');
  const parts = ['paused', 'notOurs', 'removed', 'takenOverLate'] as const;
  return (
    <>
      <p className="hint">
        <Local text={rules} /> {words.least(least)}
      </p>
      <p className="hint">{words.leftOut}:</p>
      <ul className="hint">
        {parts.map((part) => (
          <li key={part}>{words.leftOutOf[part](leftOut[part])}</li>
        ))}
      </ul>
    </>
  );
}

import type { ConsultationPartsFragment, NamedTopicPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText, useWords } from '../../text/use-text.js';
import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { Day } from '../../ui/when.js';
import { Local, Prose } from '../../ui/written.js';

interface CourseProps {
  consultation: ConsultationPartsFragment;
}

/** What people should know of how it goes: who takes part, how it closes, what was changed since (G3, G6, G8, V7). */
export function ConsultationCourse({ consultation, topics }: CourseProps & { topics: readonly NamedTopicPartsFragment[] }) {
  const words = useWords('consultation');
  const about = topics.filter(({ topic }) => consultation.topics.includes(topic)).map(({ name }) => name.text);
  const { whoMayTakePart: who, shortTimeReason, preElectionReason } = consultation;
  return (
    <Section title={words.course}>
      <Facts
        facts={[
          [words.whoLabel, <Who key="who" who={who} />],
          [words.topics, about.join(', ')],
          [words.concerns, consultation.wards.map(({ name }) => name.text).join(', ')],
          [consultation.state === 'ANNOUNCED' ? words.opens : words.opened, <Moment key="opens" at={consultation.opensAt} />],
          [words.resultsLabel, words.results[consultation.resultsShown]],
          [words.closing, words.closingText],
          [words.shortTime, shortTimeReason && <Local text={shortTimeReason} />],
          [words.preElection, preElectionReason && <Local text={preElectionReason} />],
        ]}
      />
      <Changes consultation={consultation} />
    </Section>
  );
}

function Moment({ at }: { at: string }) {
  const { dayAndTime } = useDates();
  const { ukTime } = useText().dates;
  return <time dateTime={at}>{ukTime(dayAndTime(at))}</time>;
}

function Who({ who }: { who: ConsultationPartsFragment['whoMayTakePart'] }) {
  const words = useWords('consultation');
  const wards = who.wards.map(({ name }) => name.text).join(', ');
  const ages = who.ageBands.map((age) => words.age[age] ?? '').join(', ');
  const lines = [words.openTo[who.openTo], wards && words.wards(wards), ages && words.ages(ages), who.organisations && words.organisations].filter(Boolean);
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}

/** Each change with its reason, oldest first: nothing that was said before disappears. */
function Changes({ consultation: { extensions, earlierLevels } }: CourseProps) {
  const words = useWords('consultation');
  const { consultations, dates } = useText();
  const { dayAndTime } = useDates();
  const changes = [
    ...extensions.map(({ at, closedAt, reason }) => ({ at, said: words.extended(dates.ukTime(dayAndTime(closedAt))), reason })),
    ...earlierLevels.map(({ at, level, reason }) => ({ at, said: words.promisedBefore(consultations.levels[level]), reason })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{words.changes}</h3>
      <ol className="points">
        {changes.map(({ at, said, reason }) => (
          <li key={at + said}>
            <Day at={at} />: {said} {reason && <Local text={reason} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** It ended before its time, and everybody reads why (G3). */
export function Stopped({ consultation: { stopped } }: CourseProps) {
  const words = useWords('consultation');
  const { dayAndTime } = useDates();
  const { ukTime } = useText().dates;
  if (!stopped) return null;
  return (
    <Notice tone="warn" title={words.stopped}>
      <p>
        <Local text={stopped.reason} />
      </p>
      <p>{words.stoppedAt(ukTime(dayAndTime(stopped.at)))}</p>
    </Notice>
  );
}

/** The ways to go, with what each costs and leads to, or why there is one (G2). */
export function ConsultationOptions({ consultation: { options, effects, fewOptionsReason } }: CourseProps) {
  const words = useWords('consultation');
  if (options.length === 0 && !effects && !fewOptionsReason) return null;
  return (
    <Section title={words.options}>
      <ol className="options">
        {options.map(({ id, title, effects: leadsTo, cost }) => (
          <li key={id} className="panel">
            <h3>
              <Local text={title} />
            </h3>
            <Prose text={leadsTo} />
            <p>
              <strong>{words.cost}:</strong> <Local text={cost} />
            </p>
          </li>
        ))}
      </ol>
      {fewOptionsReason && (
        <>
          <h3>{words.fewOptions}</h3>
          <p>
            <Local text={fewOptionsReason} />
          </p>
        </>
      )}
      {effects && (
        <>
          <h3>{words.effects}</h3>
          <Prose text={effects} />
        </>
      )}
    </Section>
  );
}

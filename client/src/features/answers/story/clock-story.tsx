import type { AnswerStoryFragment } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { PersonLine } from '../../../ui/person-line.js';
import { Section } from '../../../ui/section.js';
import { Local, Prose } from '../../../ui/written.js';
import { DueClock } from '../cards/index.js';

/** Who owes it, by when, whether they have seen it, and whether it was put off. */
export function ClockStory({ due }: { due: AnswerStoryFragment }) {
  const { answers: text } = useText();
  const words = useWords('answers-story');
  const { day } = useDates();
  const isRunning = due.state !== 'ANSWERED' && due.state !== 'LIFTED';
  const acknowledged = due.acknowledgedAt ? day(due.acknowledgedAt) : isRunning && words.notAcknowledged;
  return (
    <>
      {isRunning && <DueClock due={due} />}
      <Standing due={due} />
      <Facts
        facts={[
          [text.owedBy, due.vacantSince ? words.vacant : <PersonLine key="owing" person={due.owedBy} office={due.owedByOffice} />],
          [words.council, <Local key="council" text={due.organisation.name} />],
          [words.openedOn, day(due.openedAt)],
          [words.seen, acknowledged],
        ]}
      />
      <Holders holders={due.holders} />
    </>
  );
}

/** What changed the clock: put off, reopened, lifted. Each with its public reason. */
function Standing({ due: { delay, lifted, reopenedAt } }: { due: AnswerStoryFragment }) {
  const words = useWords('answers-story');
  const { day } = useDates();
  return (
    <>
      {lifted && (
        <Notice title={words.lifted[lifted.because]}>
          <p>
            <Local text={lifted.reason} />
          </p>
        </Notice>
      )}
      {reopenedAt && <Notice tone="warn" title={words.reopened(day(reopenedAt))} />}
      {delay && (
        <Notice title={delay.resumesOn ? words.paused(day(delay.resumesOn), day(delay.from)) : words.extended(day(delay.from))}>
          <p>
            <Local text={delay.reason} />
          </p>
        </Notice>
      )}
    </>
  );
}

/** Where somebody else owed it before, everybody stays in sight (D1). */
function Holders({ holders }: Pick<AnswerStoryFragment, 'holders'>) {
  const words = useWords('answers-story');
  const { day } = useDates();
  if (holders.length < 2) return null;
  return (
    <details className="more">
      <summary>{words.holders}</summary>
      <ol>
        {holders.map(({ name, office, how, reason, since }) => (
          <li key={since}>
            <strong>{name}</strong>, <Local text={office} />, {words.how[how]} <span className="hint">{day(since)}</span>
            {reason && (
              <p>
                <Local text={reason} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What was said until the answer came. It is no answer, and says so. */
export function HoldingReplies({ replies }: { replies: AnswerStoryFragment['holdingReplies'] }) {
  const words = useWords('answers-story');
  const { day } = useDates();
  if (replies.length === 0) return null;
  return (
    <Section title={words.meanwhile}>
      <p className="hint">{words.meanwhileHint}</p>
      {replies.map(({ name, office, text, writtenAt }) => (
        <div key={writtenAt} className="reply">
          <Prose text={text} />
          <p className="hint">
            {name}, <Local text={office} />, {day(writtenAt)}
          </p>
        </div>
      ))}
    </Section>
  );
}

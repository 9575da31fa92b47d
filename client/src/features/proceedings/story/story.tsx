import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { StoryStepKind, StoryStepPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDates, useNow } from '../../../text/use-dates.js';
import { distance } from '../../../text/moments.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { Said } from '../../../ui/written.js';

export const StoryStepFragment = graphql(`
  fragment StoryStepParts on StoryStep {
    kind
    title
    language
    path
    at
    day
    isAhead
    commitment {
      state
      isOverdue
    }
  }
`);

/** What is a story by itself: the other pages of a thing say less than this. */
const LEAST = 3;

/** From the idea to what was delivered, as one line of time; `here` is the page that shows it. */
export function Story({ steps, here }: { steps: readonly StoryStepPartsFragment[]; here: string }) {
  const words = useWords('story');
  if (steps.length < LEAST && steps.every(({ path }) => path.startsWith(here))) return null;
  const firstAhead = steps.findIndex(({ isAhead }) => isAhead);
  return (
    <Section title={words.title}>
      <ol className="story">
        {steps.map((step, place) => (
          <li key={`${step.kind} ${step.path} ${step.at ?? step.day} ${step.title}`} className={step.isAhead ? 'story__step story__step--ahead' : 'story__step'}>
            {place === firstAhead && <span className="story__next">{words.ahead}</span>}
            <Step step={step} here={here} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Step({ step, here }: { step: StoryStepPartsFragment; here: string }) {
  const { day } = useDates();
  const said = useSaid()(step);
  const when = step.at ?? step.day;
  const title = step.language ? <Said text={step.title} language={step.language} /> : step.title;
  return (
    <>
      <span className="story__what">{said}</span>{' '}
      {when && (
        <time className="story__when" dateTime={when}>
          {day(when)}
        </time>
      )}
      <span className="story__thing">{step.path === here ? title : <Link to={step.path}>{title}</Link>}</span>
    </>
  );
}

/** What happened, in the tense of when it does. */
function useSaid(): (step: StoryStepPartsFragment) => string {
  const words = useWords('story');
  const { commitments } = useText().common;
  const now = useNow();
  return ({ kind, isAhead, commitment, day }) => {
    if (kind === 'ANSWER_OWED' && day && distance(day, now).past) return words.answerLate;
    if (commitment) return commitment.isOverdue ? words.overdue : isAhead ? words.promised : commitments.states[commitment.state];
    const ahead: Partial<Record<StoryStepKind, string>> = words.kindsAhead;
    return (isAhead && ahead[kind]) || words.kinds[kind];
  };
}

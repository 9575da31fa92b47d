import type { DecisionPartsFragment, DecisionState } from '../../graphql/generated/graphql.js';
import { Day } from '../../ui/when.js';
import { useDecisionText } from './use-decision-text.js';

const way = ['NOTICE', 'OPEN', 'DECIDED', 'BEING_CARRIED_OUT', 'DONE'] as const;
type Step = (typeof way)[number];

type Dated = Pick<DecisionPartsFragment, 'state' | 'isQuasiJudicial' | 'noticeAt' | 'openedAt' | 'decidedOn' | 'carryingOutSince' | 'doneAt'>;

/** The way of a decision with its days, and where on it this one is. */
export function DecisionSteps({ decision }: { decision: Dated }) {
  const text = useDecisionText();
  const steps = way.filter((step) => isOnItsWay(step, decision));
  const now = steps.findIndex((step) => step === stepOf(decision.state));
  if (now < 0) return null;
  const days: Record<Step, string | null | undefined> = {
    NOTICE: decision.noticeAt,
    OPEN: decision.openedAt,
    DECIDED: decision.decidedOn,
    BEING_CARRIED_OUT: decision.carryingOutSince,
    DONE: decision.doneAt,
  };
  return (
    <ol className="steps" aria-label={text.progress}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < now ? 'step step--past' : index === now ? 'step step--now' : 'step'}
          aria-current={index === now ? 'step' : undefined}
        >
          {text.steps[step]}
          {days[step] && (
            <span className="step__day">
              <Day at={days[step]} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Notice is given of key decisions, some are never open for views, and what was superseded goes no further than it went. */
function isOnItsWay(step: Step, { state, isQuasiJudicial, noticeAt, openedAt, carryingOutSince, doneAt }: Dated): boolean {
  if (step === 'NOTICE') return Boolean(noticeAt);
  if (step === 'OPEN') return Boolean(openedAt) || (state === 'NOTICE' && !isQuasiJudicial);
  if (state !== 'SUPERSEDED' || step === 'DECIDED') return true;
  return Boolean(step === 'DONE' ? doneAt : carryingOutSince);
}

/** What was superseded had been decided; what was withdrawn has no place on the way. */
const stepOf = (state: DecisionState): DecisionState => (state === 'SUPERSEDED' ? 'DECIDED' : state);

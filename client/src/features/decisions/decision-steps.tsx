import type { DecisionState } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';

const steps = ['NOTICE', 'OPEN', 'DECIDED', 'BEING_CARRIED_OUT', 'DONE'] as const;

/** The way of a decision, and where on it this one is. */
export function DecisionSteps({ state }: { state: DecisionState }) {
  const { decisions: text } = useText();
  const now = steps.findIndex((step) => step === state);
  if (now < 0) return null;
  return (
    <ol className="steps" aria-label={text.progress}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < now ? 'step step--past' : index === now ? 'step step--now' : 'step'}
          aria-current={index === now ? 'step' : undefined}
        >
          {text.steps[step]}
        </li>
      ))}
    </ol>
  );
}

import { graphql } from '../../graphql/document.js';
import type { DecisionDeedsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { LinkButton } from '../../ui/button.js';
import { useDecisionText } from './use-decision-text.js';

export const DecisionDeedsFragmentDocument = graphql(`
  fragment DecisionDeeds on Decision {
    id
    viewerCanRevise
    viewerCanConsult
    viewerCanRecord
    viewerCanWithdraw
    viewerCanCarryOut
    suggestedStep
    stillAskedToRecord {
      code
      message
    }
  }
`);

/** What those who answer for it can do, and what the rules still ask before it can be recorded. */
export function DecisionDeeds({ decision, canChangePromises }: { decision: DecisionDeedsFragment; canChangePromises: boolean }) {
  const text = useDecisionText();
  const { deeds: words } = useWords('reading-decisions');
  const { id, viewerCanRevise, viewerCanConsult, viewerCanRecord, viewerCanWithdraw, viewerCanCarryOut, stillAskedToRecord, suggestedStep } = decision;
  const hasStep = viewerCanRevise || viewerCanWithdraw || viewerCanCarryOut || canChangePromises;
  if (!hasStep && !viewerCanConsult && !viewerCanRecord) return null;
  return (
    <aside className="panel deeds" aria-label={words.title}>
      <p className="actions">
        {viewerCanRevise && <LinkButton to={`/decisions/${id}/revise`}>{words.revise}</LinkButton>}
        {viewerCanRecord && (
          <LinkButton kind="quiet" to={`/decisions/${id}/record`}>
            {words.record}
          </LinkButton>
        )}
        {viewerCanConsult && (
          <LinkButton kind="quiet" to={`/decisions/${id}/consult`}>
            {text.openConsultation}
          </LinkButton>
        )}
        {hasStep && (
          <LinkButton kind="quiet" to={`/decisions/${id}/steps`}>
            {words.steps}
          </LinkButton>
        )}
      </p>
      {(suggestedStep === 'BEING_CARRIED_OUT' || suggestedStep === 'DONE') && <p>{words.suggested[suggestedStep]}</p>}
      <StillAsked title={words.missing} asked={viewerCanRecord ? stillAskedToRecord : []} />
    </aside>
  );
}

/** What the rules still ask, in their own words. */
export function StillAsked({ title, asked }: { title: string; asked: readonly { code: string; message: string }[] }) {
  if (asked.length === 0) return null;
  return (
    <details className="more">
      <summary>{title}</summary>
      <ul>
        {asked.map(({ code, message }) => (
          <li key={code + message}>{message}</li>
        ))}
      </ul>
    </details>
  );
}

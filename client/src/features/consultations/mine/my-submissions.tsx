import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { MySubmissionFragment } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Empty } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';
import { Day } from '../../../ui/when.js';
import { Local } from '../../../ui/written.js';

export const MySubmissionFragmentDocument = graphql(`
  fragment MySubmission on Submission {
    id
    reference
    receivedAt
    takenBackAt
    consultation {
      id
      state
      closesAt
      title {
        ...LocalTextParts
      }
      outcome {
        levelKept
      }
      outcomeWait {
        dueOn
        isOverdue
      }
    }
  }
`);

/** The consultations that somebody answered, and what came of each. */
export function MySubmissions({ submissions }: { submissions: readonly MySubmissionFragment[] }) {
  const { submissions: words } = useWords('my-page');
  return (
    <Section title={words.title}>
      {submissions.length === 0 && <Empty title={words.none} />}
      <ul className="written-list">
        {submissions.map((submission) => (
          <li key={submission.id}>
            <p>
              <Link to={`/consultations/${submission.consultation.id}`}>
                <Local text={submission.consultation.title} />
              </Link>
            </p>
            <p className="hint">
              {submission.takenBackAt ? words.takenBack : words.sent} <Day at={submission.takenBackAt ?? submission.receivedAt} />. {words.reference(submission.reference)}
            </p>
            <WhatCameOfIt consultation={submission.consultation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WhatCameOfIt({ consultation: { id, state, outcome, outcomeWait } }: { consultation: MySubmissionFragment['consultation'] }) {
  const { consultations: text } = useText();
  const { submissions: words } = useWords('my-page');
  const { day } = useDates();
  if (outcome) {
    return (
      <p>
        <Tag tone={outcome.levelKept === 'KEPT' ? 'good' : 'warn'}>{text.promiseKept[outcome.levelKept]}</Tag> <Link to={`/consultations/${id}/outcome`}>{text.seeOutcome}</Link>
      </p>
    );
  }
  if (outcomeWait) return <p>{outcomeWait.isOverdue ? words.overdue(day(outcomeWait.dueOn)) : words.due(day(outcomeWait.dueOn))}</p>;
  return (
    <p>
      {state === 'OPEN' && (
        <Link to={`/consultations/${id}/take-part`}>{text.takePartAgain}</Link>
      )}
    </p>
  );
}

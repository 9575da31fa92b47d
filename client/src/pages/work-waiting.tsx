import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { Role } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { Empty } from '../ui/notice.js';

const MOST = 50;

const CasesWaitingDocument = graphql(`
  subscription CasesWaiting {
    moderationQueue(first: 50) {
      nodes {
        id
      }
    }
  }
`);

const ConcernsWaitingDocument = graphql(`
  subscription ConcernsWaiting {
    concerns(first: 50) {
      nodes {
        id
        state
      }
    }
  }
`);

const ClerksWaitingDocument = graphql(`
  query ClerksWaiting($organisationId: ID!) {
    offerMessages(first: 50) {
      nodes {
        id
        passedOnAt
      }
    }
    answersDue(first: 50, filter: { organisationId: $organisationId, isVacant: true }) {
      nodes {
        id
      }
    }
    workInvitations(organisationId: $organisationId, first: 50) {
      nodes {
        id
      }
    }
  }
`);

interface Line {
  to: string;
  label: string;
}

interface WaitingLinesProps {
  organisationId: string;
  roles: readonly Role[];
  /** Nothing else waits either. */
  isEmpty: boolean;
}

const MODERATES: readonly Role[] = ['CLERK', 'YOUTH_WORKER'];
const KEEPS_SAFE: readonly Role[] = ['SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'];

/** How much waits where, as it changes; each line leads there. */
export function WaitingLines({ organisationId, roles, isEmpty }: WaitingLinesProps) {
  const words = useWords('work');
  const cases = useCases(roles.some((role) => MODERATES.includes(role)));
  const concerns = useConcerns(roles.some((role) => KEEPS_SAFE.includes(role)));
  const others = useClerksLines(organisationId, roles.includes('CLERK'));
  const lines: Line[] = [
    ...(concerns > 0 ? [{ to: '/concerns', label: concerns < MOST ? words.concerns(concerns) : words.concernsMany(MOST) }] : []),
    ...(cases > 0 ? [{ to: '/moderation', label: cases < MOST ? words.cases(cases) : words.casesMany(MOST) }] : []),
    ...others,
  ];
  return (
    <div aria-live="polite">
      {lines.length === 0 && isEmpty && <Empty title={words.nothing}>{words.nothingAdvice}</Empty>}
      <ul className="lines">
        {lines.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useCases(isAsked: boolean): number {
  const [count, setCount] = useState(0);
  useLive(CasesWaitingDocument, isAsked ? {} : undefined, ({ moderationQueue }) => setCount(moderationQueue.nodes.length));
  return count;
}

function useConcerns(isAsked: boolean): number {
  const [count, setCount] = useState(0);
  useLive(ConcernsWaitingDocument, isAsked ? {} : undefined, ({ concerns }) => setCount(concerns.nodes.filter(({ state }) => state !== 'CLOSED').length));
  return count;
}

function useClerksLines(organisationId: string, isAsked: boolean): Line[] {
  const words = useWords('work');
  const { send } = useClient();
  const [counts, setCounts] = useState({ messages: 0, vacant: 0, invitations: 0 });
  useEffect(() => {
    if (!isAsked) return;
    execute(send, ClerksWaitingDocument, { organisationId }).then(
      ({ offerMessages, answersDue, workInvitations }) =>
        setCounts({
          messages: offerMessages.nodes.filter(({ passedOnAt }) => passedOnAt == null).length,
          vacant: answersDue.nodes.length,
          invitations: workInvitations.nodes.length,
        }),
      () => undefined,
    );
  }, [send, organisationId, isAsked]);
  const { messages, vacant, invitations } = counts;
  return [
    ...(vacant > 0 ? [{ to: `/answers?council=${organisationId}&state=vacant`, label: words.vacant(vacant) }] : []),
    ...(messages > 0 ? [{ to: '/ideas/messages', label: words.messages(messages) }] : []),
    ...(invitations > 0 ? [{ to: `/councils/${organisationId}/people`, label: words.invitations(invitations) }] : []),
  ];
}

import { useLocation } from 'react-router';
import { AcceptInvitation, useRoleName } from '../features/identity/invited/index.js';
import { graphql } from '../graphql/document.js';
import type { WorkInvitationQuery } from '../graphql/generated/graphql.js';
import { useDates } from '../text/use-dates.js';
import { useWords } from '../text/use-text.js';
import { Facts } from '../ui/facts.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const WorkInvitationDocument = graphql(`
  query WorkInvitation($token: String!) {
    workInvitation(token: $token) {
      ...InvitedParts
    }
  }
`);

/** What an invitation to work here says, and how to accept it. */
function WorkInvitation({ data: { workInvitation: invited } }: { data: Present<WorkInvitationQuery, 'workInvitation'> }) {
  const words = useWords('invited');
  const roleName = useRoleName();
  const { dayAndTime } = useDates();
  const token = useLocation().pathname.split('/').at(-1) ?? '';
  const { facts } = words;
  return (
    <div className="narrow">
      <PageHead title={words.title(invited.organisation.name.text)} lead={words.lead(invited.realName, roleName(invited.role))} />
      <Facts
        facts={[
          [facts.job, <Local key="job" text={invited.jobTitle} />],
          [facts.by, invited.invitedBy],
          [facts.until, dayAndTime(invited.expiresAt)],
        ]}
      />
      <p>{words.what}</p>
      <AcceptInvitation invited={invited} token={token} />
    </div>
  );
}

export const page = definePage({
  query: WorkInvitationDocument,
  variables: ({ params }) => ({ token: params['token'] ?? '' }),
  words: ['invited'],
  isMissing: ({ workInvitation }) => !workInvitation,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('invited').plainTitle, noindex: true }),
  Component: WorkInvitation,
});

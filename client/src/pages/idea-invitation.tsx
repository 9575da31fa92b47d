import { useLocation, useNavigate } from 'react-router';
import { useSession } from '../features/identity/index.js';
import { IdeaCard } from '../features/ideas/cards/index.js';
import { AnswerInvitation } from '../features/ideas/invited/index.js';
import { graphql } from '../graphql/document.js';
import type { IdeaInvitationQuery } from '../graphql/generated/graphql.js';
import { useDates } from '../text/use-dates.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

const IdeaInvitationDocument = graphql(`
  query IdeaInvitation($code: String!) {
    ideaInvitation(code: $code) {
      expiresAt
      idea {
        ...IdeaCard
      }
    }
  }
`);

/** What a code that somebody was given invites them to. */
function IdeaInvitation({ data: { ideaInvitation: invitation } }: { data: IdeaInvitationQuery }) {
  const words = useWords('idea-tools').invitation;
  const { dayAndTime } = useDates();
  const { profile } = useSession();
  const navigate = useNavigate();
  const code = useLocation().pathname.split('/').at(-1) ?? '';
  if (!invitation) return <Over />;
  const { idea, expiresAt } = invitation;
  return (
    <>
      <PageHead title={words.title} lead={words.lead(idea.author.displayName)} />
      <CardList title={words.idea}>{[<IdeaCard key={idea.id} idea={idea} />]}</CardList>
      <p>{words.meaning}</p>
      <p className="hint">{words.until(dayAndTime(expiresAt))}</p>
      {profile?.kind === 'CITIZEN' ? <AnswerInvitation code={code} onJoined={() => void navigate(`/ideas/${idea.id}`)} /> : <p>{words.citizens}</p>}
    </>
  );
}

function Over() {
  const words = useWords('idea-tools').invitation;
  return (
    <>
      <PageHead title={words.title} />
      <Empty title={words.over}>
        <p>{words.overText}</p>
        <LinkButton kind="quiet" to="/ideas">
          {words.toIdeas}
        </LinkButton>
      </Empty>
    </>
  );
}

export const page = definePage({
  query: IdeaInvitationDocument,
  variables: ({ params }) => ({ code: params['code'] ?? '' }),
  words: ['idea-tools'],
  needsProfile: true,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('idea-tools').invitation.title, noindex: true }),
  Component: IdeaInvitation,
});

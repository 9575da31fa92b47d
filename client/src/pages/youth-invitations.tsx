import { graphql } from '../graphql/document.js';
import type { YouthInvitationsQuery } from '../graphql/generated/graphql.js';
import { EndVisitDocument } from '../features/youth-spaces/thread/index.js';
import { useDeed } from '../graphql/use-deed.js';
import { useDates } from '../text/use-dates.js';
import { useWords } from '../text/use-text.js';
import { Button, LinkButton } from '../ui/button.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { RefusalText } from '../ui/refusal-text.js';
import { Section } from '../ui/section.js';
import { Tag } from '../ui/tag.js';
import { definePage } from './page.js';
import { useReload } from './use-reload.js';

const YouthInvitationsDocument = graphql(`
  query YouthInvitations {
    threadInvitations {
      id
      state
      startsAt
      endsAt
      mayPost
      viewerCanEnd
      organisation {
        id
        name {
          ...LocalTextParts
        }
      }
      invitedBy {
        ...Person
      }
      thread {
        id
      }
    }
  }
`);

type Visit = YouthInvitationsQuery['threadInvitations'][number];

/** What a councillor is invited to: where, from when to when, and by whom; what is talked about only once they are there. */
function YouthInvitations({ data }: { data: YouthInvitationsQuery }) {
  const { invitations: text } = useWords('thread-tools');
  return (
    <div className="accent-young">
      <PageHead title={text.title} lead={text.lead} />
      {data.threadInvitations.length === 0 && <Empty title={text.none} />}
      {data.threadInvitations.map((visit) => (
        <Invitation key={visit.id} visit={visit} />
      ))}
    </div>
  );
}

function Invitation({ visit }: { visit: Visit }) {
  const { invitations: text } = useWords('thread-tools');
  const { visits: words } = useWords('in-a-thread');
  const { dayAndTime } = useDates();
  const reload = useReload();
  const deed = useDeed(EndVisitDocument);
  const decline = async (): Promise<void> => {
    if (await deed.run({ visitId: visit.id })) await reload();
  };
  return (
    <Section title={text.of(visit.organisation.name.text)}>
      <p>
        <Tag tone={visit.state === 'NOW' ? 'active' : 'plain'}>{words.states[visit.state]}</Tag> {words.times(dayAndTime(visit.startsAt), dayAndTime(visit.endsAt))} {visit.mayPost ? words.mayPost : words.mayRead} {text.by(visit.invitedBy.displayName)}
      </p>
      <p className="actions">
        {visit.thread && <LinkButton to={`/youth/threads/${visit.thread.id}`}>{text.enter}</LinkButton>}
        {visit.viewerCanEnd && (
          <Button kind="quiet" busy={deed.busy} onClick={() => void decline()}>
            {text.decline}
          </Button>
        )}
      </p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </Section>
  );
}

export const page = definePage({
  query: YouthInvitationsDocument,
  words: ['in-a-thread', 'thread-tools'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('thread-tools').invitations.title, noindex: true }),
  Component: YouthInvitations,
});

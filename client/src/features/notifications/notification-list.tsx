import { useState } from 'react';
import { Link } from 'react-router';
import { useClient } from '../../graphql/client-context.js';
import { execute } from '../../graphql/execute.js';
import type { NotificationLineFragment, NotificationPageFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { newIn, useFeed, withNews, type News } from '../../graphql/use-feed.js';
import { useText, useWords } from '../../text/use-text.js';
import { useAnnounce } from '../../ui/announce.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Section } from '../../ui/section.js';
import { Ago } from '../../ui/when.js';
import { MarkReadDocument, MoreNotificationsDocument, NoticesLiveDocument } from './notification-fragment.js';

type Notices = News<NotificationLineFragment> & { unreadCount: number };

/** What is new, as it comes in; the way to a thing marks it as read. */
export function NotificationList({ loaded }: { loaded: NotificationPageFragment }) {
  const { news: words } = useWords('my-page');
  const { common } = useText();
  const { send } = useClient();
  const deed = useDeed(MarkReadDocument);
  const [page, setPage] = useNotices(loaded);
  const mark = async (ids: string[]): Promise<void> => {
    const marked = await deed.run({ ids });
    if (marked) setPage(marked);
  };
  const more = async (): Promise<void> => {
    const { notifications } = await execute(send, MoreNotificationsDocument, { after: page.pageInfo.endCursor });
    setPage((now) => ({ ...notifications, nodes: [...now.nodes, ...notifications.nodes] }));
  };
  const unread = page.nodes.filter(({ isRead }) => !isRead).map(({ id }) => id);
  return (
    <Section
      title={words.title}
      aside={
        unread.length > 0 && (
          <Button kind="quiet" busy={deed.busy} onClick={() => void mark(unread)}>
            {words.markAll}
          </Button>
        )
      }
    >
      <p role="status" className="hint">
        {words.unread(page.unreadCount)}
      </p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
      {page.nodes.length === 0 && <Empty title={words.none}>{words.noneAdvice}</Empty>}
      <ul className="lines">
        {page.nodes.map((one) => (
          <NotificationItem key={one.id} one={one} onRead={() => void mark([one.id])} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && (
        <Button kind="quiet" onClick={() => void more()}>
          {common.more}
        </Button>
      )}
    </Section>
  );
}

/** What was loaded, with what comes in. */
function useNotices(loaded: NotificationPageFragment) {
  const [page, setPage] = useState(loaded);
  const announce = useAnnounce();
  useFeed(NoticesLiveDocument, {}, (news: Notices) => {
    announce('notices', newIn(page.nodes, news));
    setPage((now) => withNotices(now, news));
  });
  return [page, setPage] as const;
}

function NotificationItem({ one, onRead }: { one: NotificationLineFragment; onRead: () => void }) {
  const { news: words } = useWords('my-page');
  const { text, times, at, isRead, subject } = one;
  return (
    <li className={isRead ? undefined : 'lines__new'}>
      {!isRead && <span className="visually-hidden">{words.new}</span>} {text}{' '}
      {subject && (
        <Link to={subject.path} onClick={isRead ? undefined : onRead}>
          {subject.title}
        </Link>
      )}{' '}
      <span className="hint">
        <Ago at={at} /> {times > 1 && words.times(times)}
      </span>
    </li>
  );
}

type Line = NotificationLineFragment;

const latestFirst = (one: Line, other: Line): number => other.at.localeCompare(one.at) || other.id.localeCompare(one.id);

/** The same step of the same thing, come again, is shown once. */
function withNotices(now: NotificationPageFragment, news: Notices): NotificationPageFragment {
  const isReplaced = (line: Line): boolean => news.nodes.some((fresh) => fresh.text === line.text && fresh.subject?.id === line.subject?.id && fresh.isRead === line.isRead);
  const still = now.nodes.filter((line) => !isReplaced(line));
  return { ...now, unreadCount: news.unreadCount, nodes: withNews(news.isPage ? now.nodes : still, news, latestFirst) };
}

import { useState } from 'react';
import { Link } from 'react-router';
import { useClient } from '../../graphql/client-context.js';
import { execute } from '../../graphql/execute.js';
import type { NotificationLineFragment, NotificationPageFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useLive } from '../../graphql/use-live.js';
import { useText, useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Section } from '../../ui/section.js';
import { Ago } from '../../ui/when.js';
import { MarkReadDocument, MoreNotificationsDocument, NotificationsLiveDocument } from './notification-fragment.js';

/** What is new, as it comes in; the way to a thing marks it as read. */
export function NotificationList({ loaded }: { loaded: NotificationPageFragment }) {
  const { news: words } = useWords('my-page');
  const { common } = useText();
  const { send } = useClient();
  const deed = useDeed(MarkReadDocument);
  const [page, setPage] = useState(loaded);
  useLive(NotificationsLiveDocument, {}, ({ notifications }) => setPage((now) => withFirst(now, notifications)));
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

/** What arrives is the first page: the rest stays below it. */
function withFirst(now: NotificationPageFragment, first: NotificationPageFragment): NotificationPageFragment {
  const fresh = new Set(first.nodes.map(({ id }) => id));
  const oldest = first.nodes.at(-1)?.at ?? '';
  const below = now.nodes.filter(({ id, at }) => !fresh.has(id) && at < oldest);
  return below.length > 0 ? { ...first, nodes: [...first.nodes, ...below], pageInfo: now.pageInfo } : first;
}

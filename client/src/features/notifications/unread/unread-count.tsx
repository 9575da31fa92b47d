import { useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import { useLive } from '../../../graphql/use-live.js';
import { useText } from '../../../text/use-text.js';

const UnreadLiveDocument = graphql(`
  subscription UnreadLive {
    notifications {
      unreadCount
    }
  }
`);

/** How many are new, as it changes. Not announced: it asks nothing of anybody. */
export function UnreadCount() {
  const { unread } = useText().common;
  const [count, setCount] = useState(0);
  useLive(UnreadLiveDocument, {}, ({ notifications }) => setCount(notifications.unreadCount));
  if (count === 0) return null;
  return (
    <span className="unread">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span> <span className="visually-hidden">{unread(count)}</span>
    </span>
  );
}

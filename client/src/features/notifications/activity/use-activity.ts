import { useState } from 'react';
import type { ActivityLineFragment } from '../../../graphql/generated/graphql.js';
import { newIn, useFeed, withNews, type News } from '../../../graphql/use-feed.js';
import { useAnnounce } from '../../../ui/announce.js';
import { ActivityLiveDocument } from './activity-fragment.js';

const latestFirst = (one: ActivityLineFragment, other: ActivityLineFragment): number => other.at.localeCompare(one.at) || other.id.localeCompare(one.id);

/** What was loaded, going on as things happen; `add` takes what was asked for below it. */
export function useActivity(loaded: readonly ActivityLineFragment[], organisationId: string | null = null) {
  const [lines, setLines] = useState(loaded);
  const announce = useAnnounce();
  useFeed(ActivityLiveDocument, { organisationId }, (news: News<ActivityLineFragment>) => {
    announce('activity', newIn(lines, news));
    setLines((now) => withNews(now, news, latestFirst));
  });
  return { lines, add: (older: readonly ActivityLineFragment[]) => setLines((now) => [...now, ...older]) };
}

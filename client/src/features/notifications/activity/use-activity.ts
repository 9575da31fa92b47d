import type { ActivityLineFragment } from '../../../graphql/generated/graphql.js';
import { newIn, useFeed, withNews, type News } from '../../../graphql/use-feed.js';
import { useAnnounce } from '../../../ui/announce.js';
import { ActivityLiveDocument } from './activity-fragment.js';

const latestFirst = (one: ActivityLineFragment, other: ActivityLineFragment): number => other.at.localeCompare(one.at) || other.id.localeCompare(one.id);

type Lines = readonly ActivityLineFragment[];

/** What is shown goes on as things happen. */
export function useActivity(lines: Lines, change: (next: (now: Lines) => Lines) => void, organisationId: string | null = null): void {
  const announce = useAnnounce();
  useFeed(ActivityLiveDocument, { organisationId }, (news: News<ActivityLineFragment>) => {
    announce('activity', newIn(lines, news));
    change((now) => withNews(now, news, latestFirst));
  });
}

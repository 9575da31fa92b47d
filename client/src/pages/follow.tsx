import { useIsSomebody } from '../graphql/client-context.js';
import { useLater } from '../ui/use-later.js';

/** Be told of each step of something, or no longer: a button that comes once the page can be read. */
export function Follow(thing: { id: string; follows: boolean; what: string }) {
  const isSomebody = useIsSomebody();
  const Button = useLater(() => import('../features/notifications/follow/index.js'))?.FollowButton;
  if (!isSomebody) return null;
  return <p className="following">{Button && <Button {...thing} />}</p>;
}

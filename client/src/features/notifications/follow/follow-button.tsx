import { useState } from 'react';
import { useIsSomebody } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { RefusalText } from '../../../ui/refusal-text.js';

const FollowDocument = graphql(`
  mutation Follow($input: FollowInput!) {
    follow(input: $input) {
      __typename
      ... on Following {
        id
        viewerFollows
      }
      ...Refusal
    }
  }
`);

const UnfollowDocument = graphql(`
  mutation Unfollow($input: FollowInput!) {
    unfollow(input: $input) {
      __typename
      ... on Following {
        id
        viewerFollows
      }
      ...Refusal
    }
  }
`);

/** Be told of each step of something, or no longer. A visitor has nowhere to be told. */
export function FollowButton({ id, follows, what }: { id: string; follows: boolean; what: string }) {
  const { follow: text } = useText().common;
  const isSomebody = useIsSomebody();
  const [isFollowed, setIsFollowed] = useState(follows);
  const follow = useDeed(FollowDocument);
  const unfollow = useDeed(UnfollowDocument);
  const deed = isFollowed ? unfollow : follow;
  const press = async (): Promise<void> => {
    const outcome = await deed.run({ id });
    if (outcome) setIsFollowed(outcome.viewerFollows);
  };
  if (!isSomebody) return null;
  return (
    <span className="follow">
      <Button kind="quiet" busy={deed.busy} aria-label={isFollowed ? text.stopNamed(what) : text.startNamed(what)} onClick={() => void press()}>
        {isFollowed ? text.stop : text.start}
      </Button>{' '}
      <span role="status">{isFollowed && text.following}</span>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </span>
  );
}

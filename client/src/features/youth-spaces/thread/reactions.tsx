import { graphql } from '../../../graphql/document.js';
import type { PostPartsFragment, Reaction } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { RefusalText } from '../../../ui/refusal-text.js';

const ReactDocument = graphql(`
  mutation React($input: ReactInput!) {
    react(input: $input) {
      __typename
      ... on Post {
        ...PostParts
      }
      ...Refusal
    }
  }
`);

const SIGNS: Readonly<Record<Reaction, string>> = { THUMBS_UP: '👍', HEART: '❤️', THINKING: '🤔', IDEA: '💡', THANKS: '🙌' };
const all = Object.keys(SIGNS) as Reaction[];

interface ReactionsProps {
  post: PostPartsFragment;
  canReact: boolean;
  onChange: (post: PostPartsFragment) => void;
}

/** A few ways to answer without words. Counts where nobody can be told from them, never who (Y6). */
export function Reactions({ post, canReact, onChange }: ReactionsProps) {
  const { reactions: text } = useWords('in-a-thread');
  const number = useNumber();
  const deed = useDeed(ReactDocument);
  const react = async (reaction: Reaction): Promise<void> => {
    const changed = await deed.run({ postId: post.id, reaction: reaction === post.viewerReaction ? null : reaction });
    if (changed) onChange(changed);
  };
  const counts = new Map(post.reactions.map(({ reaction, count }) => [reaction, count]));
  const count = (reaction: Reaction): string => (counts.has(reaction) ? number(counts.get(reaction) ?? 0) : '');
  if (!canReact) {
    return counts.size === 0 ? null : (
      <p className="hint">{all.filter((reaction) => counts.has(reaction)).map((reaction) => `${SIGNS[reaction]} ${text.counted(text.names[reaction], count(reaction))}`).join(' · ')}</p>
    );
  }
  return (
    <>
      <div className="reactions" role="group" aria-label={text.title}>
        {all.map((reaction) => (
          <button
            key={reaction}
            type="button"
            className="reaction"
            aria-pressed={post.viewerReaction === reaction}
            aria-label={counts.has(reaction) ? text.counted(text.names[reaction], count(reaction)) : text.names[reaction]}
            aria-disabled={deed.busy || undefined}
            onClick={() => !deed.busy && void react(reaction)}
          >
            {SIGNS[reaction]} {count(reaction)}
          </button>
        ))}
      </div>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}

import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { PostPartsFragment, PostState } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { PersonLine } from '../../../ui/person-line.js';
import { ReportLink } from '../../../ui/report-link.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { Ago } from '../../../ui/when.js';
import { Worried } from '../../../ui/worried.js';
import { Prose } from '../../../ui/written.js';
import { RevisePost } from './revise-post.js';
import { Reactions } from './reactions.js';

export const PostFragment = graphql(`
  fragment PostParts on Post {
    id
    version
    author {
      name
      professional {
        ...Person
      }
    }
    body {
      html
      source
      language
    }
    state
    heldBecause
    writtenAt
    replyToId
    isOwn
    isNew
    reactions {
      reaction
      count
    }
    viewerReaction
    viewerCanRevise
    decision {
      ...DecidedParts
    }
  }
`);

const tones: Record<PostState, Tone> = {
  WAITING: 'active',
  PUBLISHED: 'good',
  CHANGES_ASKED: 'warn',
  HIDDEN: 'warn',
  REMOVED: 'warn',
};

interface PostListProps {
  posts: readonly PostPartsFragment[];
  onChange: (post: PostPartsFragment) => void;
  /** What was decided on a post, and asking somebody else to look again (W9): of another room, and not there at once. */
  decided?: ((post: PostPartsFragment) => ReactNode) | undefined;
  /** A young person of the space, while the thread takes reactions. */
  canReact: boolean;
  /** What answers a post: where the viewer may write. */
  replyTo?: ((post: PostPartsFragment) => ReactNode) | undefined;
}

/** The posts of a thread in the order they were written, each with what was answered to it; an end, and nothing after it (Y5). */
export function PostList(props: PostListProps) {
  const text = useWords('youth');
  const { newSince } = useWords('in-a-thread');
  const { posts } = props;
  if (posts.length === 0) return <p className="hint">{text.noPosts}</p>;
  const shown = new Set(posts.map(({ id }) => id));
  const isReply = ({ replyToId }: PostPartsFragment): boolean => replyToId !== null && replyToId !== undefined && shown.has(replyToId);
  const firstNew = posts.find(({ isNew }) => isNew)?.id;
  return (
    <ol className="posts">
      {posts.filter((post) => !isReply(post)).map((post) => {
        const replies = posts.filter(({ replyToId }) => replyToId === post.id);
        return (
          <li key={post.id}>
            {[post, ...replies].some(({ id }) => id === firstNew) && <p className="posts__new">{newSince}</p>}
            <Post {...props} post={post} />
            {replies.length > 0 && (
              <ol className="posts posts--replies">
                {replies.map((reply) => (
                  <li key={reply.id}>
                    <Post {...props} post={reply} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Post({ post, onChange, canReact, decided, replyTo }: PostListProps & { post: PostPartsFragment }) {
  const text = useWords('youth');
  const { isNew } = useWords('in-a-thread');
  const { author, state, isOwn } = post;
  const kind = author.professional ? ' post--professional' : isOwn ? ' post--own' : '';
  return (
    <article className={`post${kind}`} id={post.id} aria-label={author.name}>
      <p className="post__head">
        {author.professional ? <PersonLine person={author.professional} /> : <strong>{author.name}</strong>}
        {isOwn && <Tag>{text.you}</Tag>}
        {post.isNew && <Tag tone="active">{isNew}</Tag>}
        <span className="hint">
          <Ago at={post.writtenAt} />
        </span>
      </p>
      <Prose text={post.body} />
      {state !== 'PUBLISHED' && <StateOf post={post}>{decided?.(post)}</StateOf>}
      {state === 'PUBLISHED' && <Reactions post={post} canReact={canReact && !isOwn} onChange={onChange} />}
      {isOwn && post.viewerCanRevise && <RevisePost post={post} onRevised={onChange} />}
      {!isOwn && state === 'PUBLISHED' && <ReportLink on={post.id} />}
      {!isOwn && state === 'PUBLISHED' && <Worried on={post.id} />}
      {state === 'PUBLISHED' && !post.replyToId && replyTo?.(post)}
    </article>
  );
}

/** What became of a post that isn't public, and why: for its author and the workers. */
function StateOf({ post: { state, heldBecause }, children }: { post: PostPartsFragment; children: ReactNode }) {
  const text = useWords('youth');
  return (
    <div className="post__state">
      <Tag tone={tones[state]}>{text.postStates[state]}</Tag>
      {heldBecause && (
        <p>
          <span className="hint">{text.heldBecause}</span> {heldBecause}
        </p>
      )}
      {children}
    </div>
  );
}

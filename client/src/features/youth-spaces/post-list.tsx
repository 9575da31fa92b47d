import { graphql } from '../../graphql/document.js';
import type { PostPartsFragment, PostState } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { PersonLine } from '../../ui/person-line.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { Ago } from '../../ui/when.js';
import { Local, Prose } from '../../ui/written.js';
import { RevisePost } from './revise-post.js';
import { ReportPost } from './report-post.js';

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
    isOwn
    viewerCanRevise
    decision {
      words
      rule {
        id
        text {
          ...LocalTextParts
        }
      }
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
}

/** The posts of a thread in the order they were written. */
export function PostList({ posts, onChange }: PostListProps) {
  const text = useWords('youth');
  if (posts.length === 0) return <p className="hint">{text.noPosts}</p>;
  return (
    <ol className="posts">
      {posts.map((post) => (
        <li key={post.id}>
          <Post post={post} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}

function Post({ post, onChange }: { post: PostPartsFragment; onChange: PostListProps['onChange'] }) {
  const text = useWords('youth');
  const { author, state, isOwn } = post;
  const kind = author.professional ? ' post--professional' : isOwn ? ' post--own' : '';
  return (
    <article className={`post${kind}`} id={post.id} aria-label={author.name}>
      <p className="post__head">
        {author.professional ? <PersonLine person={author.professional} /> : <strong>{author.name}</strong>}
        {isOwn && <Tag>{text.you}</Tag>}
        <span className="hint">
          <Ago at={post.writtenAt} />
        </span>
      </p>
      <Prose text={post.body} />
      {state !== 'PUBLISHED' && <StateOf post={post} />}
      {isOwn && post.viewerCanRevise && <RevisePost post={post} onRevised={onChange} />}
      {!isOwn && state === 'PUBLISHED' && <ReportPost postId={post.id} />}
    </article>
  );
}

/** What became of a post that isn't public, and why: for its author and the workers. */
function StateOf({ post: { state, heldBecause, decision } }: { post: PostPartsFragment }) {
  const text = useWords('youth');
  return (
    <div className="post__state">
      <Tag tone={tones[state]}>{text.postStates[state]}</Tag>
      {heldBecause && (
        <p>
          <span className="hint">{text.heldBecause}</span> {heldBecause}
        </p>
      )}
      {decision && (
        <>
          <p>{decision.words}</p>
          <p className="hint">
            {text.rule} <Local text={decision.rule.text} />
          </p>
        </>
      )}
    </div>
  );
}

import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, Markdown, Personal, type Connection } from '../../platform/index.js';

export const PostStateEnum = { WAITING: 'waiting', PUBLISHED: 'published', CHANGES_ASKED: 'changes-asked', HIDDEN: 'hidden', REMOVED: 'removed' } as const;
export type ShownPostState = (typeof PostStateEnum)[keyof typeof PostStateEnum];
registerEnumType(PostStateEnum, {
  name: 'PostState',
  description: 'How a post stands.',
  valuesMap: {
    WAITING: { description: 'Waits for a youth worker; its author and the workers see it.' },
    PUBLISHED: { description: 'Everybody in the space sees it.' },
    CHANGES_ASKED: { description: 'Sent back to its author to be changed.' },
    HIDDEN: { description: 'Seen by its author and the workers alone.' },
    REMOVED: { description: 'Taken away. Where its author left and took their words along, a gap is shown to everybody.' },
  },
});

@ObjectType('PostAuthor', { description: 'Who wrote a post: an adult at work, or somebody young under a made-up name.' })
export class PostAuthor {
  @Field(() => String, { description: 'The name they go by here.' })
  name!: string;

  /** The professional profile, where it is one (W4); a young person's is never given. */
  readonly professionalId!: string | null;
}

/** How many reacted in which way, and how the viewer did: not yet what is shown of it. */
export interface ReactionsGiven {
  readonly counts: Readonly<Record<string, number>>;
  readonly own: string | null;
  /** More may come. */
  readonly isOpen: boolean;
}

@ObjectType('Post', { description: 'One message in a thread.' })
export class Post {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => PostAuthor, { description: 'Who wrote it.' })
  author!: PostAuthor;

  @Field(() => Markdown, { description: 'What it says.' })
  body!: Markdown;

  @Field(() => PostStateEnum, { description: 'How it stands.' })
  state!: ShownPostState;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Why it isn’t shown to everybody: told to its author and to the workers.' })
  heldBecause!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The post it answers.' })
  replyToId!: string | null;

  @Personal()
  @Field(() => Boolean, { description: 'You wrote it.' })
  isOwn!: boolean;

  @Personal()
  @Field(() => Boolean, { description: 'It was published since you were here before.' })
  isNew!: boolean;

  @Personal()
  @Field(() => Boolean, { description: 'You can change it before it is published.' })
  viewerCanRevise!: boolean;

  readonly uuid!: string;
  /** The viewer is told what was decided on it. */
  readonly showsDecision!: boolean;
  readonly given!: ReactionsGiven;
}

@ObjectType({ description: 'A page of posts, in the order they were written.' })
export class PostConnection extends connectionOf(Post, 'Post') implements Connection<Post> {}

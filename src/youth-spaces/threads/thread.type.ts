import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalText, Personal } from '../../platform/index.js';
import type { ThreadState } from './post.rules.js';

export const ThreadStateEnum = { OPEN: 'open', HANDED_OVER: 'handed-over', BACK: 'back', CLOSED: 'closed' } as const;
registerEnumType(ThreadStateEnum, {
  name: 'ThreadState',
  description: 'How far a thread has come.',
  valuesMap: {
    OPEN: { description: 'It is talked about.' },
    HANDED_OVER: { description: 'Its summary lies with a councillor, who owes an answer; nobody posts meanwhile.' },
    BACK: { description: 'It came back with an answer; people say what they think of that.' },
    CLOSED: { description: 'It is over and can be read, with what changed because of it.' },
  },
});

@ObjectType('YouthThread', { description: 'A discussion in a youth space; seen by those in the space alone.' })
export class YouthThread {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change of it and of what is in it.' })
  version!: number;

  @Field(() => LocalText, { description: 'What is asked.' })
  question!: LocalText;

  @Field(() => ThreadStateEnum, { description: 'How far it has come.' })
  state!: ThreadState;

  @Personal()
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When you were here before; empty the first time. What was published since is new to you.' })
  newSince!: Date | null;

  @Personal()
  @Field(() => Boolean, { description: 'You can write here now.' })
  viewerCanPost!: boolean;

  readonly uuid!: string;
  readonly spaceId!: string;
  /** What the viewer is here. */
  readonly isMember!: boolean;
  readonly isWorker!: boolean;
  readonly readsAlong!: boolean;
  readonly isVisitor!: boolean;
  /** It takes posts and choices now: neither it nor its space is over or paused. */
  readonly isOpen!: boolean;
}

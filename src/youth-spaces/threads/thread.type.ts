import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalText, Personal } from '../../platform/index.js';
import type { ThreadState } from './post.rules.js';

export const ThreadStateEnum = { OPEN: 'open', CLOSED: 'closed' } as const;
registerEnumType(ThreadStateEnum, {
  name: 'ThreadState',
  description: 'Whether a thread takes posts.',
  valuesMap: { OPEN: { description: 'It does.' }, CLOSED: { description: 'It is over and can be read.' } },
});

@ObjectType('YouthThread', { description: 'A discussion in a youth space; seen by those in the space alone.' })
export class YouthThread {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change of it and of what is in it.' })
  version!: number;

  @Field(() => LocalText, { description: 'What is asked.' })
  question!: LocalText;

  @Field(() => ThreadStateEnum, { description: 'Whether it takes posts.' })
  state!: ThreadState;

  @Personal()
  @Field(() => Boolean, { description: 'You can write here now.' })
  viewerCanPost!: boolean;

  readonly uuid!: string;
  readonly spaceId!: string;
  /** What the viewer is here. */
  readonly isWorker!: boolean;
  readonly readsAlong!: boolean;
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { AuthorPaused, OpenCase } from '../../moderation/index.js';
import { IdField, NotAvailable, NumberField, outcomeOf, TextField, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { UNFIT } from '../membership/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { keepPost } from './keep-post.js';
import { YouthPostEntity } from './post.entity.js';
import { CannotBeRevised, ThreadClosed } from './post.problems.js';
import { canRevise, reasonsToHold, writingRefusal } from './post.rules.js';
import { Post } from './post.type.js';
import { YouthThreadEntity } from './thread.entity.js';
import { threadFor, unfitToSay, type ThreadForViewer } from './thread-now.js';
import { LONGEST_POST } from './write-post.js';

@InputType({ description: 'One of your posts, said differently.' })
export class RevisePostInput {
  @IdField('post', 'A post of yours that waits or was sent back.')
  @IsUUID()
  postId!: string;

  @NumberField('The version of it that you saw.', { least: 1, most: 2 ** 31 - 1 })
  version!: number;

  @TextField('What it says now.', { most: LONGEST_POST })
  body!: string;
}

export const RevisePostOutcome = outcomeOf('RevisePostOutcome', 'The post as it is now, or why it was not changed.', Post, [
  SpacePaused,
  ThreadClosed,
  ...UNFIT,
  CannotBeRevised,
  VersionChanged,
  AuthorPaused,
]);

/** An author changes what isn't published yet. It waits again, and a worker who was looking at it must look again (W10). */
@Injectable()
export class RevisePost {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, input: RevisePostInput): Promise<Problem | YouthPostEntity> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(YouthPostEntity, { id: input.postId });
      const now = meant && (await threadFor(tx, viewer, meant.threadId));
      if (!meant || !now?.mayPost || meant.authorId !== viewer.profile?.id) return new NotAvailable();
      const thread = await tx.lock(YouthThreadEntity, { id: meant.threadId });
      const post = await tx.lock(YouthPostEntity, { id: meant.id });
      return thread && post ? this.revise(tx, { thread, post, now }, input) : new NotAvailable();
    });
  }

  private revise(
    tx: Transaction,
    { thread, post, now }: { thread: YouthThreadEntity; post: YouthPostEntity; now: ThreadForViewer },
    { version, body }: RevisePostInput,
  ): Promise<Problem | YouthPostEntity> | Problem {
    const refusal = writingRefusal(now.state, thread.state);
    if (refusal) return refusal;
    const unfit = unfitToSay(now, tx.now);
    if (unfit) return unfit;
    if (!canRevise(post.state)) return new CannotBeRevised();
    if (post.version !== version) return new VersionChanged();
    const reasons = reasonsToHold(body, { ...now, isPremoderated: now.space.isPremoderated });
    const state = reasons.length > 0 || post.state === 'changes-asked' ? ('waiting' as const) : ('published' as const);
    const heldBecause = state === 'waiting' && reasons.length === 0 ? (['every-post-waits'] as const) : reasons;
    return keepPost(tx, this.openCase, { post: { ...post, body, state, heldBecause: [...heldBecause], version: version + 1 }, thread });
  }
}

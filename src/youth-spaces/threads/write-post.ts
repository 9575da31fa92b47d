import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { AuthorPaused, OpenCase } from '../../moderation/index.js';
import { IdField, LanguageEnum, LANGUAGES, newId, NotAllowed, NotAvailable, outcomeOf, TextField, UnitOfWork, type Language, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { UNFIT } from '../membership/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { ThreadClosed } from './post.problems.js';
import { YouthPostEntity } from './post.entity.js';
import { canReplyTo, reasonsToHold, writingRefusal } from './post.rules.js';
import { Post } from './post.type.js';
import { keepPost } from './keep-post.js';
import { threadFor, unfitToSay, type ThreadForViewer } from './thread-now.js';
import { YouthThreadEntity } from './thread.entity.js';

export const LONGEST_POST = 2_000;

@InputType({ description: 'What you say in a thread.' })
export class WritePostInput {
  @IdField('thread', 'The thread you write in.')
  @IsUUID()
  threadId!: string;

  @TextField('What you say.', { most: LONGEST_POST })
  body!: string;

  @Field(() => LanguageEnum, { description: 'The language you wrote it in.' })
  @IsIn(LANGUAGES)
  language!: Language;

  @IdField('post', 'The post you answer.', { nullable: true })
  @IsOptional()
  @IsUUID()
  replyToId?: string | null;
}

export const WritePostOutcome = outcomeOf('WritePostOutcome', 'Your post, or why it was not taken.', Post, [
  SpacePaused,
  ThreadClosed,
  AuthorPaused,
  ...UNFIT,
]);

/** Somebody in a thread says something: a youth worker at once (W4), a young person or an invited councillor once a worker has read it (W1, W7). */
@Injectable()
export class WritePost {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, input: WritePostInput): Promise<Problem | YouthPostEntity> {
    return this.work.run(async (tx) => {
      const now = await threadFor(tx, viewer, input.threadId);
      if (!now || !viewer.profile) return new NotAvailable();
      if (!now.mayPost) return new NotAllowed();
      const thread = (await tx.lock(YouthThreadEntity, { id: input.threadId })) ?? now.thread;
      const refusal = writingRefusal(now.state, thread.state);
      if (refusal) return refusal;
      const unfit = unfitToSay(now, tx.now);
      if (unfit) return unfit;
      if (input.replyToId && !(await this.isAnswerable(tx, input.replyToId, thread.id))) return new NotAvailable();
      return keepPost(tx, this.openCase, { post: newPost(viewer.profile.id, input, now, tx.now), thread });
    });
  }

  private async isAnswerable(tx: Transaction, replyToId: string, threadId: string): Promise<boolean> {
    const parent = await tx.find(YouthPostEntity, { id: replyToId });
    return parent !== null && canReplyTo(parent, threadId);
  }
}

function newPost(authorId: string, input: WritePostInput, now: ThreadForViewer, at: Date): YouthPostEntity {
  const { threadId, body, language, replyToId = null } = input;
  const heldBecause = now.isWorker ? [] : reasonsToHold(body, { ...now, isPremoderated: now.space.isPremoderated });
  const state = heldBecause.length > 0 ? ('waiting' as const) : ('published' as const);
  return { id: newId(), version: 1, threadId, authorId, body, language, state, heldBecause, replyToId, writtenAt: at, shownAt: null };
}

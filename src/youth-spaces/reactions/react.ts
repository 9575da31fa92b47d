import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { UNFIT } from '../membership/index.js';
import { Post, postForDeed, ThreadClosed, threadFor, unfitToSay, writingRefusal } from '../threads/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { ReactionEnum, REACTIONS, type Reaction } from './reaction.type.js';

@InputType({ description: 'What you say of a post without words.' })
export class ReactInput {
  @IdField('post', 'A post that everybody in the thread sees.')
  @IsUUID()
  postId!: string;

  @Field(() => ReactionEnum, { nullable: true, description: 'Which; left out, yours is taken back.' })
  @IsOptional()
  @IsIn(REACTIONS)
  reaction?: Reaction | null;
}

export const ReactOutcome = outcomeOf('ReactOutcome', 'The post with your reaction, or why it was not taken.', Post, [SpacePaused, ThreadClosed, ...UNFIT]);

/** A young person reacts to a post: one reaction a person, another replaces it, none takes it back (V1, V2). Adults at work don't (W3). */
@Injectable()
export class React {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { postId, reaction = null }: ReactInput): Promise<Problem | { id: string }> {
    return this.work.run(async (tx) => {
      const post = await postForDeed(tx, postId);
      const now = post && (await threadFor(tx, viewer, post.threadId));
      if (!now || !viewer.profile) return new NotAvailable();
      if (!now.isMember) return new NotAllowed();
      if (post.state !== 'published') return new NotAvailable();
      const refusal = writingRefusal(now.state, now.thread.state) ?? (reaction && unfitToSay(now, tx.now));
      if (refusal) return refusal;
      const changed = await (reaction ? this.give(tx, [postId, viewer.profile.id, reaction, tx.now]) : this.takeBack(tx, [postId, viewer.profile.id]));
      if (changed) tx.record({ kind: 'post.reacted', topics: [`youth-thread:${post.threadId}`], facts: { posts: postId } });
      return { id: postId };
    });
  }

  private async give(tx: Transaction, values: unknown[]): Promise<boolean> {
    const rows = await tx.query(
      `insert into post_reaction (post_id, profile_id, reaction, reacted_at) values ($1, $2, $3, $4)
       on conflict (post_id, profile_id) do update set reaction = excluded.reaction, reacted_at = excluded.reacted_at
         where post_reaction.reaction <> excluded.reaction
       returning post_id`,
      values,
    );
    return rows.length > 0;
  }

  private async takeBack(tx: Transaction, values: unknown[]): Promise<boolean> {
    return (await tx.query('delete from post_reaction where post_id = $1 and profile_id = $2 returning post_id', values)).length > 0;
  }
}

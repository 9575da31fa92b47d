import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { IdField, isRefusal, newId, NotAllowed, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { refusalOfContact } from '../content/index.js';
import { isAuthor, mayTend } from '../idea.access.js';
import { ideaTold } from '../idea.events.js';
import { IdeaClosed, WrongState } from '../idea.problems.js';
import { Idea } from '../idea.type.js';
import { MergeEntity } from './merge.entity.js';
import { DifferentTerms, MergeTheOther } from './merge.problems.js';
import { refusalOfMerge } from './merge.rules.js';
import { lockPair, PerformMerge, type Pair } from './perform-merge.js';

@InputType({ description: 'Which idea goes on in which other, and why.' })
export class MergeIdeasInput {
  @IdField('idea', 'The idea whose supports, arguments and offers go over.')
  @IsUUID()
  ideaId!: string;

  @IdField('idea', 'The idea that goes on for both.')
  @IsUUID()
  intoId!: string;

  @TextField('Why, told to both authors.', { most: 500 })
  reason!: string;
}

@InputType({ description: 'What you say to being joined with another idea.' })
export class AnswerMergeInput {
  @IdField('merge', 'What the other author asked for.')
  @IsUUID()
  mergeId!: string;

  @Field(() => Boolean, { description: 'You agree, or you don’t.' })
  @IsBoolean()
  accept!: boolean;
}

const refusals = [IdeaClosed, WrongState, MergeTheOther, DifferentTerms];
export const MergeIdeasOutcome = outcomeOf('MergeIdeasOutcome', 'The idea that goes on; asked for by an author, the other is asked first.', Idea, refusals);
export const AnswerMergeOutcome = outcomeOf('AnswerMergeOutcome', 'The idea that goes on, or would have.', Idea, refusals);

/** A clerk of the council joins duplicates at once; an author of either asks the other author, in words that only adults pass on (Y4). */
@Injectable()
export class MergeIdeas {
  constructor(
    private readonly work: UnitOfWork,
    private readonly merging: PerformMerge,
  ) {}

  /** Answers with the id of the idea that goes on. */
  execute(viewer: Viewer, { ideaId, intoId, reason }: MergeIdeasInput): Promise<Problem | { readonly id: string }> {
    return this.work.run(async (tx) => {
      const pair = await lockPair(tx, ideaId, intoId);
      if (!pair) return new NotAvailable();
      const isClerk = mayTend(viewer, pair.source);
      if (!viewer.profile || !(isClerk || isAuthor(viewer, pair.source) || isAuthor(viewer, pair.target))) return new NotAllowed();
      const asked = { id: newId(), sourceId: ideaId, targetId: intoId, state: 'asked' as const, askedBy: viewer.profile.id, reason };
      const merge = { ...asked, askedAt: tx.now, mergedAt: null, undoneAt: null, undoReason: null, version: 0 };
      const sameAuthor = isAuthor(viewer, pair.source) && isAuthor(viewer, pair.target);
      const outcome = isClerk || sameAuthor ? await this.merging.execute(tx, viewer, pair, merge) : (refusalOfContact('reason', reason, viewer.language) ?? (await ask(tx, pair, merge)));
      return isRefusal(outcome) ? outcome : { id: intoId };
    });
  }
}

/** The author who was asked agrees or doesn't. */
@Injectable()
export class AnswerMerge {
  constructor(
    private readonly work: UnitOfWork,
    private readonly merging: PerformMerge,
  ) {}

  execute(viewer: Viewer, { mergeId, accept }: AnswerMergeInput): Promise<Problem | { readonly id: string }> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(MergeEntity, { id: mergeId });
      const pair = meant && (await lockPair(tx, meant.sourceId, meant.targetId));
      const merge = pair && (await tx.lock(MergeEntity, { id: mergeId }));
      if (!pair || !merge || !mayAnswerMerge(viewer, merge, pair)) return new NotAvailable();
      if (merge.state !== 'asked') return new WrongState();
      const outcome = accept
        ? await this.merging.execute(tx, viewer, pair, merge)
        : await tx.save(MergeEntity, { ...merge, state: 'refused', version: merge.version + 1 });
      return isRefusal(outcome) ? outcome : { id: merge.targetId };
    });
  }
}

/** The other author than the one who asked. */
function mayAnswerMerge(viewer: Viewer, merge: MergeEntity, { source, target }: Pair): boolean {
  return viewer.profile?.id !== merge.askedBy && (isAuthor(viewer, source) || isAuthor(viewer, target));
}

/** Asked again, it is the same wish: the unique key decides who was first. */
async function ask(tx: Transaction, { source, target }: Pair, merge: MergeEntity): Promise<Problem | MergeEntity> {
  const refusal = refusalOfMerge(source, target, tx.now);
  if (refusal) return refusal;
  const standing = await tx.find(MergeEntity, { sourceId: source.id, targetId: target.id, state: 'asked' });
  if (standing) return standing;
  tx.record(ideaTold(source, 'merge-asked'));
  tx.record(ideaTold(target, 'merge-asked'));
  return tx.save(MergeEntity, { ...merge, version: 1 });
}

import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { revertAnswerDue } from '../../answers/index.js';
import { OpenCase } from '../../moderation/index.js';
import { IdField, isRefusal, LocalTextField, LocalTextInput, newId, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { Idea } from '../idea.type.js';
import { SupportRemovalEntity } from './removal.entity.js';
import { NothingToRemove } from './removal.problems.js';
import { ideaTended } from './idea-tended.js';
import { setAside } from './set-aside.js';

@InputType({ description: 'Which supports of an idea are false, and why. Whose they are is shown to nobody.' })
export class RemoveFalseSupportsInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;

  @Field(() => GraphQLISODateTime, { description: 'Those given from this instant on.' })
  @IsDate()
  from!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Those given before this instant.' })
  @IsDate()
  until!: Date;

  @Field(() => Int, { nullable: true, description: 'Those only of accounts that were made within so many hours before; left out, of any age.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(24 * 365)
  accountsYoungerThanHours?: number | null;

  @LocalTextField('Why they are false. It stands beside the count, in public.')
  reason!: LocalTextInput;
}

export const RemoveFalseSupportsOutcome = outcomeOf('RemoveFalseSupportsOutcome', 'The idea, which says so beside its count.', Idea, [NothingToRemove, TranslationMissing]);

/**
 * A clerk removes false supports: by when they were given and how old the accounts were, never by who (V5); on the record
 * with a reason, in public, and so that they can be brought back (V8). What they made due is reverted.
 */
@Injectable()
export class RemoveFalseSupports {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: OpenCase,
  ) {}

  execute(viewer: Viewer, input: RemoveFalseSupportsInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const reason = toTexts(input.reason);
      const idea = await ideaTended(tx, viewer, input.ideaId, { reason });
      if (isRefusal(idea)) return idea;
      const criteria = { from: input.from.toISOString(), until: input.until.toISOString(), accountsYoungerThanHours: input.accountsYoungerThanHours ?? null };
      const removal = { id: newId(), ideaId: idea.id, criteria, reason, count: 1, removedBy: viewer.profile?.id ?? '', removedAt: tx.now };
      await tx.save(SupportRemovalEntity, { ...removal, restoredAt: null, restoreReason: null });
      const count = await setAside(tx, removal, criteria);
      if (count === 0) return new NothingToRemove();
      await tx.manager.update(SupportRemovalEntity, { id: removal.id }, { count });
      const details = { count, criteria, reason, removal: removal.id };
      tx.audit({ organisationId: idea.organisationId, actor: viewer, act: 'idea.supports-removed', subject: { kind: 'idea', id: idea.id }, details });
      await this.cases.dropCases(tx, 'idea-burst', [idea.id]);
      return revert(tx, viewer, await counted(tx, idea), reason);
    });
  }
}

const counted = (tx: Transaction, { id }: IdeaEntity): Promise<IdeaEntity> => tx.manager.findOneByOrFail(IdeaEntity, { id });

/** Below its threshold again, it owes its answer no more and goes on gathering support. */
async function revert(tx: Transaction, viewer: Viewer, idea: IdeaEntity, reason: SupportRemovalEntity['reason']): Promise<IdeaEntity> {
  const falls = idea.state === 'awaiting-answer' && idea.supportCount < idea.threshold;
  const lifted = falls ? await revertAnswerDue(tx, { kind: 'idea', id: idea.id }, { reason, actor: viewer }) : null;
  tx.record(ideaTold(idea, 'supports-removed', { supportCount: idea.supportCount }));
  return lifted ? tx.save(IdeaEntity, { ...idea, state: 'open' }) : idea;
}

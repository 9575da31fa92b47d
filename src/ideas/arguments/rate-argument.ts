import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { maySupport } from '../idea.access.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { IdeaClosed, IdeaMerged } from '../idea.problems.js';
import { refusalOfVoice } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { ArgumentEntity } from './argument.entity.js';
import { lockArgument } from './lock-argument.js';
import { ArgumentRatingEntity } from './rating.entity.js';
import { changeOfCounts } from './rating.rules.js';

@InputType({ description: 'Whether you find an argument helpful.' })
export class RateArgumentInput {
  @IdField('arg', 'The argument: not one of your own.')
  @IsUUID()
  argumentId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Helpful or not; left out, you take back what you said.' })
  @IsOptional()
  @IsBoolean()
  helpful?: boolean | null;
}

export const RateArgumentOutcome = outcomeOf('RateArgumentOutcome', 'The idea with the argument.', Idea, [IdeaClosed, IdeaMerged]);

/** A citizen who may support the idea says whether an argument helps them, once each (V1), until the idea closes (V6). */
@Injectable()
export class RateArgument {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { argumentId, helpful = null }: RateArgumentInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const found = await lockArgument(tx, argumentId);
      if (!found) return new NotAvailable();
      const { idea, argument } = found;
      if (!maySupport(viewer, idea) || argument.authorId === viewer.profile.id) return new NotAllowed();
      const refusal = refusalOfVoice(idea, tx.now);
      if (refusal) return refusal;
      const key = { argumentId, profileId: viewer.profile.id };
      const before = (await tx.find(ArgumentRatingEntity, key))?.helpful ?? null;
      if (before === helpful) return idea;
      if (helpful === null) await tx.manager.delete(ArgumentRatingEntity, key);
      else await tx.save(ArgumentRatingEntity, { ...key, helpful, ratedAt: tx.now });
      return this.count(tx, idea, argument, changeOfCounts(before, helpful));
    });
  }

  private async count(tx: Transaction, idea: IdeaEntity, argument: ArgumentEntity, change: { helpful: number; unhelpful: number }): Promise<IdeaEntity> {
    argument.helpfulCount += change.helpful;
    argument.unhelpfulCount += change.unhelpful;
    await tx.save(ArgumentEntity, argument);
    tx.record(ideaTold(idea, 'argument-rated', { argument: argument.id }));
    return tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
  }
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { OpenCase } from '../../moderation/index.js';
import { IdField, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { refusalOfContact } from '../content/index.js';
import { isAuthor } from '../idea.access.js';
import { IdeaEntity } from '../idea.entity.js';
import { AnswerIsOwed, WrongState } from '../idea.problems.js';
import { Idea } from '../idea.type.js';
import { refusalOfStep } from './state.rules.js';
import { takeStep } from './take-step.js';

@InputType({ description: 'Which idea you take back, and why.' })
export class WithdrawIdeaInput {
  @IdField('idea', 'Your idea.')
  @IsUUID()
  ideaId!: string;

  @TextField('Why, in public: others may have supported it.', { most: 500 })
  reason!: string;
}

export const WithdrawIdeaOutcome = outcomeOf('WithdrawIdeaOutcome', 'The idea, taken back.', Idea, [AnswerIsOwed, WrongState]);

/** An author takes an idea back; not once an answer is owed to those who support it. */
@Injectable()
export class WithdrawIdea {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, input: WithdrawIdeaInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: input.ideaId });
      if (!idea || idea.hiddenAt || !isAuthor(viewer, idea)) return new NotAvailable();
      const refusal = refusalOfStep(idea.state, 'withdrawn') ?? refusalOfContact('reason', input.reason, viewer.language);
      if (refusal) return refusal;
      await this.openCase.dropCases(tx, 'idea', [idea.id]);
      // Nobody but a clerk has read what was held, and nobody will.
      if (idea.state === 'held') idea.hiddenAt = tx.now;
      const words = { [idea.language]: input.reason };
      return takeStep(tx, viewer, idea, { state: 'withdrawn', reason: null, words, profileId: viewer.profile.id, by: null });
    });
  }
}

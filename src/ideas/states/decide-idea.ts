import { Injectable } from '@nestjs/common';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { IdField, isRefusal, LocalTextField, LocalTextInput, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { WrongState } from '../idea.problems.js';
import { isShown } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { ReasonDoesNotFit } from './state.problems.js';
import { refusalOfReason, refusalOfStep, type StepReason } from './state.rules.js';
import { StepReasonEnum } from './step.type.js';
import { councillorFor, takeStep } from './take-step.js';

export const IdeaDecisionEnum = { ADOPT: 'adopted', DECLINE: 'declined' } as const;
registerEnumType(IdeaDecisionEnum, {
  name: 'IdeaDecision',
  description: 'What becomes of an answered idea.',
  valuesMap: { ADOPT: { description: 'It is taken up.' }, DECLINE: { description: 'It isn’t.' } },
});

@InputType({ description: 'What becomes of an answered idea, for which of the stated reasons, and in your words.' })
export class DecideIdeaInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;

  @Field(() => IdeaDecisionEnum, { description: 'Adopt or decline it.' })
  @IsIn(Object.values(IdeaDecisionEnum))
  decision!: 'adopted' | 'declined';

  @Field(() => StepReasonEnum, { description: 'Which of the stated reasons it rests on.' })
  @IsIn(Object.values(StepReasonEnum))
  reason!: StepReason;

  @LocalTextField('What you say to those who proposed and supported it.')
  words!: LocalTextInput;
}

export const DecideIdeaOutcome = outcomeOf('DecideIdeaOutcome', 'The idea, adopted or declined.', Idea, [WrongState, ReasonDoesNotFit, TranslationMissing]);

/** A named councillor says what becomes of an answered idea (D1). */
@Injectable()
export class DecideIdea {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: DecideIdeaInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: input.ideaId });
      if (!idea || !isShown(idea)) return new NotAvailable();
      const words = toTexts(input.words);
      const by = await councillorFor(tx, viewer, idea, { words });
      if (isRefusal(by)) return by;
      const { decision: state, reason } = input;
      const refusal = refusalOfStep(idea.state, state) ?? refusalOfReason(state, reason);
      return refusal ?? takeStep(tx, viewer, idea, { state, reason, words, profileId: by.profileId, by });
    });
  }
}

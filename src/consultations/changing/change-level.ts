import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { IdField, LocalTextField, outcomeOf, toTexts, TranslationMissing, type LocalTextInput, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { PARTICIPATION_LEVELS, type ConsultationEntity, type ParticipationLevel } from '../consultation.entity.js';
import { levelChanged } from '../consultation.events.js';
import { Consultation, ParticipationLevelEnum } from '../consultation.type.js';
import { ChangeOpened } from './change-opened.js';
import { ConsultationOver, LevelNeedsReason } from './changing.problems.js';
import { levelProblem, overProblem } from './changing.rules.js';

@InputType({ description: 'Another promise to those who take part.' })
export class ChangeParticipationLevelInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @Field(() => ParticipationLevelEnum, { description: 'What is promised now.' })
  @IsIn(PARTICIPATION_LEVELS)
  level!: ParticipationLevel;

  @LocalTextField('Why, for everybody to read; needed when it promises less.', { nullable: true })
  reason?: LocalTextInput | null;
}

export const ChangeParticipationLevelOutcome = outcomeOf('ChangeParticipationLevelOutcome', 'The consultation with its promise, or why that stays.', Consultation, [
  LevelNeedsReason,
  ConsultationOver,
  TranslationMissing,
]);

/** Promises more, or less for a reason; what was promised before stays visible (G8). */
@Injectable()
export class ChangeParticipationLevel {
  constructor(private readonly change: ChangeOpened) {}

  execute(viewer: Viewer, { consultationId, level, reason: given }: ChangeParticipationLevelInput): Promise<Problem | ConsultationEntity> {
    const texts = given ? toTexts(given) : {};
    const reason = Object.keys(texts).length > 0 ? texts : null;
    const make = (tx: Transaction, consultation: ConsultationEntity): Promise<Problem | Partial<ConsultationEntity>> => {
      const refusal = overProblem(consultation, tx.now) ?? levelProblem(consultation.level, level, reason);
      const before = { level: consultation.level, reason, at: tx.now.toISOString() };
      const isSame = consultation.level === level;
      return Promise.resolve(refusal ?? { level, levelChanges: isSame ? consultation.levelChanges : [...consultation.levelChanges, before] });
    };
    return this.change.execute(viewer, { consultationId, act: 'consultation.level-changed', reason, event: levelChanged, make });
  }
}

import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import { IsDate, IsUUID } from 'class-validator';
import { StatementRounds } from '../../opinions/index.js';
import { IdField, LocalTextField, outcomeOf, toTexts, TranslationMissing, type LocalTextInput, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import { extended } from '../consultation.events.js';
import { Consultation } from '../consultation.type.js';
import { HOST_KIND } from '../hosted-rounds.js';
import { ChangeOpened } from './change-opened.js';
import { ConsultationOver, NeverEarlier } from './changing.problems.js';
import { extensionProblem } from './changing.rules.js';

@InputType({ description: 'More time for people to take part.' })
export class ExtendConsultationInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @Field(() => GraphQLISODateTime, { description: 'From this instant on nothing is taken; later than before.' })
  @IsDate()
  closesAt!: Date;

  @LocalTextField('Why, for everybody to read.')
  reason!: LocalTextInput;
}

export const ExtendConsultationOutcome = outcomeOf('ExtendConsultationOutcome', 'The consultation with its new closing time, or why it has the old one.', Consultation, [
  NeverEarlier,
  ConsultationOver,
  TranslationMissing,
]);

/** Puts the closing off; the time that was stated before stays visible (G3). */
@Injectable()
export class ExtendConsultation {
  constructor(
    private readonly change: ChangeOpened,
    private readonly rounds: StatementRounds,
  ) {}

  execute(viewer: Viewer, input: ExtendConsultationInput): Promise<Problem | ConsultationEntity> {
    const { consultationId, closesAt } = input;
    const reason = toTexts(input.reason);
    const make = async (tx: Transaction, consultation: ConsultationEntity): Promise<Problem | Partial<ConsultationEntity>> => {
      const refusal = extensionProblem(consultation, closesAt, tx.now);
      if (refusal) return refusal;
      await this.rounds.endAt(tx, { hostKind: HOST_KIND, hostId: consultationId }, closesAt);
      await tx.enqueue({ task: 'close-consultation', payload: { consultationId }, runAt: closesAt, key: `close-consultation:${consultationId}` });
      const earlier = { closedAt: consultation.closesAt.toISOString(), reason, at: tx.now.toISOString() };
      return { closesAt, extensions: [...consultation.extensions, earlier] };
    };
    return this.change.execute(viewer, { consultationId, act: 'consultation.extended', reason, event: extended, make });
  }
}

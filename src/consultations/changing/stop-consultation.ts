import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { StatementRounds } from '../../opinions/index.js';
import { IdField, LocalTextField, outcomeOf, toTexts, TranslationMissing, type LocalTextInput, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import { stopped } from '../consultation.events.js';
import { Consultation } from '../consultation.type.js';
import { HOST_KIND } from '../hosted-rounds.js';
import { ChangeOpened } from './change-opened.js';
import { ConsultationOver } from './changing.problems.js';
import { overProblem } from './changing.rules.js';

@InputType({ description: 'A consultation to end before its time.' })
export class StopConsultationInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @LocalTextField('Why, for everybody to read.')
  reason!: LocalTextInput;
}

export const StopConsultationOutcome = outcomeOf('StopConsultationOutcome', 'The consultation as it was stopped, or why it goes on.', Consultation, [
  ConsultationOver,
  TranslationMissing,
]);

/** Ends it at once, for a reason that everybody reads. What people sent in is kept, and its outcome is due as ever (G3, G5). */
@Injectable()
export class StopConsultation {
  constructor(
    private readonly change: ChangeOpened,
    private readonly rounds: StatementRounds,
  ) {}

  execute(viewer: Viewer, { consultationId, reason: given }: StopConsultationInput): Promise<Problem | ConsultationEntity> {
    const reason = toTexts(given);
    const make = async (tx: Transaction, consultation: ConsultationEntity): Promise<Problem | Partial<ConsultationEntity>> => {
      const refusal = overProblem(consultation, tx.now);
      if (refusal) return refusal;
      // A round that hasn't begun stays as it is: its host takes nothing any more.
      if (tx.now > consultation.opensAt) await this.rounds.endAt(tx, { hostKind: HOST_KIND, hostId: consultationId }, tx.now);
      await tx.enqueue({ task: 'close-consultation', payload: { consultationId }, runAt: tx.now, key: `close-consultation:${consultationId}` });
      return { stoppedAt: tx.now, stopReason: reason };
    };
    return this.change.execute(viewer, { consultationId, act: 'consultation.stopped', reason, event: stopped, make });
  }
}

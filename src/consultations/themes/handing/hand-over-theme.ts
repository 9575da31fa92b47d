import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { AnswerDue, openAnswerDue, type AnswerDueEntity } from '../../../answers/index.js';
import { councillorInOffice } from '../../../identity/index.js';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../../platform/index.js';
import { mayConsultFor } from '../../consultation.access.js';
import { ConsultationEntity } from '../../consultation.entity.js';
import { themeHandedOver } from '../../consultation.events.js';
import { NobodyToAnswer, OutcomeNotTold } from '../theme.problems.js';
import { lockTheme } from '../theming.js';

@InputType({ description: 'What many said, that a councillor is to answer.' })
export class HandOverThemeInput {
  @IdField('theme', 'The theme.')
  @IsUUID()
  themeId!: string;

  @IdField('prof', 'The councillor who is to answer; left out, who has the ward or the portfolio.', { nullable: true })
  @IsOptional()
  @IsUUID()
  councillorId?: string | null;
}

export const HandOverThemeOutcome = outcomeOf('HandOverThemeOutcome', 'The answer that is owed on it now.', AnswerDue, [OutcomeNotTold, NobodyToAnswer]);

/** Hands what many said to a named councillor, who owes an answer from now on (D1). Handed over twice it is the same duty. */
@Injectable()
export class HandOverTheme {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { themeId, councillorId = null }: HandOverThemeInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const theme = await lockTheme(tx, themeId);
      const consultation = theme && (await tx.find(ConsultationEntity, { id: theme.consultationId }));
      if (!consultation) return new NotAvailable();
      const { organisationId } = consultation;
      if (!mayConsultFor(viewer, organisationId)) return new NotAllowed();
      // Before, nobody else sees that there is such a theme.
      if (!consultation.outcomePublishedAt) return new OutcomeNotTold();
      if (councillorId && !(await councillorInOffice(tx, organisationId, councillorId))) return new NobodyToAnswer();
      const due = await open(tx, themeId, consultation, councillorId);
      if (!due) return new NobodyToAnswer();
      const details = { theme: themeId, owedBy: due.owedBy };
      tx.audit({ organisationId, actor: viewer, act: 'theme.handed-over', subject: { kind: 'consultation', id: consultation.id }, details });
      tx.record(themeHandedOver(consultation));
      return due;
    });
  }
}

/** Of one ward where the consultation is, and of its first topic. */
function open(tx: Transaction, themeId: string, { organisationId, wardIds, topics }: ConsultationEntity, councillorId: string | null): Promise<AnswerDueEntity | null> {
  const [wardId = null, ...others] = wardIds;
  const concerns = { wardId: others.length === 0 ? wardId : null, topic: topics[0] ?? null, councillorId };
  return openAnswerDue(tx, { subject: { kind: 'theme', id: themeId }, organisationId, rule: 'theme-handed-over', ...concerns });
}

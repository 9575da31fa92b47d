import { Injectable } from '@nestjs/common';
import { Jobs, UnitOfWork } from '../platform/index.js';
import { ConsultationEntity } from './consultation.entity.js';
import { closed } from './consultation.events.js';
import { endOf } from './consultation.rules.js';

/** Puts the closing on the record, once, and tells those who watch. It was closed before that: by the clock alone (G6). */
@Injectable()
export class CloseConsultation {
  constructor(
    private readonly work: UnitOfWork,
    jobs: Jobs,
  ) {
    jobs.handle('close-consultation', ({ consultationId }) => this.execute(String(consultationId)));
  }

  /** Nothing happens before the moment has come, nor a second time. */
  execute(id: string): Promise<void> {
    return this.work.run(async (tx) => {
      const consultation = await tx.lock(ConsultationEntity, { id });
      if (!consultation || consultation.closedAt || tx.now < endOf(consultation)) return;
      const { organisationId } = consultation;
      Object.assign(consultation, { closedAt: tx.now, version: consultation.version + 1 });
      tx.record(closed(consultation));
      tx.audit({ organisationId, actor: 'system', act: 'consultation.closed', subject: { kind: 'consultation', id }, details: { closesAt: endOf(consultation) } });
      await tx.save(ConsultationEntity, consultation);
    });
  }
}

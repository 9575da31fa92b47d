import { Injectable } from '@nestjs/common';
import { Jobs, UnitOfWork } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { opened } from '../consultation.events.js';
import { stateAt } from '../consultation.rules.js';

/** Tells those who watch that an announced consultation has opened. It had, by the clock alone. */
@Injectable()
export class TellOpening {
  constructor(
    private readonly work: UnitOfWork,
    jobs: Jobs,
  ) {
    jobs.handle('tell-opening', ({ consultationId }) => this.execute(String(consultationId)));
  }

  execute(id: string): Promise<void> {
    return this.work.run(async (tx) => {
      const consultation = await tx.find(ConsultationEntity, { id });
      if (consultation && stateAt(consultation, tx.now) === 'open') tx.record(opened(consultation));
    });
  }
}

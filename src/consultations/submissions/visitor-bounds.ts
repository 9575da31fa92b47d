import { Injectable } from '@nestjs/common';
import { Attempts } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';

/** Room for a library or a school behind one address, none for a flood: what is too much waits, and a person is told of it (V8). */
@Injectable()
export class VisitorBounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: Attempts,
  ) {}

  /** Whether one more may come from that address now. The address isn't kept, but for a keyed hash until the time is over (S8). */
  async allow(consultationId: string, address: string | null): Promise<boolean> {
    const over = await this.attempts.over('visitor-submission', `${consultationId} ${address ?? ''}`);
    if (over === 1) await this.flag(consultationId);
    return over === 0;
  }

  /** Once for each burst, on the record that the organisation reads; never from where. */
  private async flag(id: string): Promise<void> {
    await this.work.run(async (tx) => {
      const consultation = await tx.find(ConsultationEntity, { id });
      if (!consultation) return;
      const { organisationId } = consultation;
      tx.audit({ organisationId, actor: 'system', act: 'consultation.burst-slowed', subject: { kind: 'consultation', id } });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { isRefusal, NotAllowed, NotAvailable, TranslationMissing, UnitOfWork, type DomainEvent, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';
import { ConsultationEntity } from '../consultation.entity.js';

export interface Change {
  readonly consultationId: string;
  readonly act: string;
  /** Why, for everybody to read; null where none is given. */
  readonly reason: Texts | null;
  readonly event: (consultation: ConsultationEntity) => DomainEvent;
  /** What is different afterwards, or why it can't be. */
  readonly make: (tx: Transaction, consultation: ConsultationEntity) => Promise<Problem | Partial<ConsultationEntity>>;
}

/** What all changes to a consultation that is announced or open have in common: who, in which languages, told and on the record. */
@Injectable()
export class ChangeOpened {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { consultationId, act, reason, event, make }: Change): Promise<Problem | ConsultationEntity> {
    return this.work.run(async (tx) => {
      const consultation = await tx.lock(ConsultationEntity, { id: consultationId });
      const organisation = consultation && (await tx.find(OrganisationEntity, { id: consultation.organisationId }));
      if (!consultation || !organisation) return new NotAvailable();
      if (!mayConsultFor(viewer, organisation.id)) return new NotAllowed();
      const missing = reason ? untranslated(organisation, { reason }) : [];
      if (missing.length > 0) return new TranslationMissing(missing);
      const changes = await make(tx, consultation);
      if (isRefusal(changes)) return changes;
      Object.assign(consultation, changes, { version: consultation.version + 1 });
      tx.record(event(consultation));
      const subject = { kind: 'consultation', id: consultation.id };
      tx.audit({ organisationId: organisation.id, actor: viewer, act, subject, details: { ...changes, reason } });
      return tx.save(ConsultationEntity, consultation);
    });
  }
}

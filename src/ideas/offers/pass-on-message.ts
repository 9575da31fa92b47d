import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { mayTend } from '../idea.access.js';
import { OfferMessageEntity } from './offer-message.entity.js';
import { OfferMessage } from './offer.type.js';

@InputType({ description: 'Which message you passed on.' })
export class PassOnMessageInput {
  @IdField('offermsg', 'The message.')
  @IsUUID()
  messageId!: string;
}

export const PassOnMessageOutcome = outcomeOf('PassOnMessageOutcome', 'The message, passed on.', OfferMessage);

/** A clerk says that a message has been passed on; on the record, because it put two people in touch (S7). */
@Injectable()
export class PassOnMessage {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { messageId }: PassOnMessageInput): Promise<Problem | OfferMessageEntity> {
    return this.work.run(async (tx) => {
      const message = await tx.lock(OfferMessageEntity, { id: messageId });
      if (!message || !mayTend(viewer, message)) return new NotAvailable();
      if (message.passedOnAt) return message;
      const { organisationId, id } = message;
      tx.audit({ organisationId, actor: viewer, act: 'offer.message-passed-on', subject: { kind: 'offer-message', id } });
      tx.record({ kind: 'offer.message-passed-on', topics: [`offer-messages:${organisationId}`] });
      return tx.save(OfferMessageEntity, { ...message, passedOnAt: tx.now, passedOnBy: viewer.profile?.id ?? null });
    });
  }
}

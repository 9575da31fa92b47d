import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { globalId, IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { YouthCodeEntity } from '../joining/index.js';
import { spaceFor } from '../space-now.js';
import { YouthCodeInUse } from './members.type.js';

@InputType({ description: 'Which code to end.' })
export class EndYouthCodeInput {
  @IdField('code', 'A code of a space you work in.')
  @IsUUID()
  codeId!: string;
}

export const EndYouthCodeOutcome = outcomeOf('EndYouthCodeOutcome', 'The code, which lets nobody in any more.', YouthCodeInUse);

/** Ends a code before its time: say one that was photographed. Who is in stays in. */
@Injectable()
export class EndCode {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { codeId }: EndYouthCodeInput): Promise<Problem | YouthCodeInUse> {
    return this.work.run(async (tx) => {
      const code = await tx.lock(YouthCodeEntity, { id: codeId });
      const now = code && (await spaceFor(tx, viewer, code.spaceId));
      if (!code || !now) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      const { ending, used, uses, onlyStaffed, expiresAt } = code;
      const endedAt = code.endedAt ?? tx.now;
      await tx.save(YouthCodeEntity, { ...code, endedAt });
      tx.audit({ organisationId: now.space.organisationId, actor: viewer, act: 'youth-code.ended', subject: { kind: 'space', id: code.spaceId }, details: { used } });
      return { id: globalId('code', codeId), ending, used, usesLeft: uses - used, onlyStaffed, expiresAt, endedAt, works: false };
    });
  }
}

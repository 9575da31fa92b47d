import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, NumberField, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../platform/index.js';
import { YouthMembershipEntity } from '../membership/index.js';
import { spaceFor } from '../space-now.js';
import { YouthSpace } from '../youth-space.type.js';

@InputType({ description: 'Which rules you agree to.' })
export class AgreeToCharterInput {
  @IdField('space', 'The space you are in.')
  @IsUUID()
  spaceId!: string;

  @NumberField('The version of its charter that you read.', { least: 1, most: 2 ** 31 - 1 })
  charterVersion!: number;
}

export const AgreeToCharterOutcome = outcomeOf('AgreeToCharterOutcome', 'The space, or that its rules have changed once more.', YouthSpace, [VersionChanged]);

/** A member agrees to the charter as it is now. Who did is told to nobody: only how many. */
@Injectable()
export class AgreeToCharter {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { spaceId, charterVersion }: AgreeToCharterInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const now = await spaceFor(tx, viewer, spaceId);
      const membership = now?.isMember && viewer.profile ? await tx.lock(YouthMembershipEntity, { spaceId, profileId: viewer.profile.id }) : null;
      if (!now || !membership) return new NotAvailable();
      if (now.space.charterVersion !== charterVersion) return new VersionChanged();
      membership.agreedVersion = charterVersion;
      await tx.save(YouthMembershipEntity, membership);
      return spaceId;
    });
  }
}

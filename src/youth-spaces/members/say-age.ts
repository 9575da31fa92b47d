import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { AgeBandEnum, ProfileEntity } from '../../identity/index.js';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type AgeBand, type Problem, type Viewer } from '../../platform/index.js';
import { LeaveSpace, YouthAgeSaid } from '../joining/index.js';
import { YouthMembershipEntity } from '../membership/index.js';

@InputType({ description: 'About how old you are now.' })
export class SayAgeBandInput {
  @IdField('space', 'The space you are in.')
  @IsUUID()
  spaceId!: string;

  @Field(() => AgeBandEnum, { description: 'Your age band; not saying is fine.' })
  @IsIn(['unknown', 'under-consent-age', 'up-to-15', '16-17', 'adult'])
  ageBand!: AgeBand;

  @Field(() => Boolean, { nullable: true, description: 'From 18 on you leave: whether what you wrote stays, as by a former participant. It does unless you say no.' })
  @IsOptional()
  @IsBoolean()
  keepWords?: boolean | null;
}

export const SayAgeBandOutcome = outcomeOf('SayAgeBandOutcome', 'That it is noted, and whether you have left with it.', YouthAgeSaid);

/** Says the age band anew, as is asked every year. Who is grown up leaves youth spaces, as anybody leaves (Y1, Y9). */
@Injectable()
export class SayAge {
  constructor(
    private readonly work: UnitOfWork,
    private readonly leaveSpace: LeaveSpace,
  ) {}

  execute(viewer: Viewer, { spaceId, ageBand, keepWords }: SayAgeBandInput): Promise<Problem | YouthAgeSaid> {
    return this.work.run(async (tx) => {
      const profileId = viewer.profile?.id;
      const membership = profileId ? await tx.lock(YouthMembershipEntity, { spaceId, profileId }) : null;
      const profile = profileId ? await tx.lock(ProfileEntity, { id: profileId }) : null;
      if (!profileId || !profile || !membership || membership.leftAt) return new NotAvailable();
      await tx.save(ProfileEntity, { ...profile, ageBand });
      await tx.save(YouthMembershipEntity, { ...membership, ageAskedAt: tx.now });
      if (ageBand === 'adult') await this.leaveSpace.leave(tx, { spaceId, profileId, keepWords: keepWords ?? true });
      else tx.record({ kind: 'youth-space.age-said', topics: [`profile:${profileId}`, `youth-space:${spaceId}`] });
      return { hasLeft: ageBand === 'adult' };
    });
  }
}

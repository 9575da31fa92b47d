import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsString, IsUUID } from 'class-validator';
import { DayField, IdField, isRefusal, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { ProfileEntity } from '../profile.entity.js';
import { jurisdictionAt, keptProfile } from './kept-profile.js';
import { isOneself } from './people.access.js';
import { DayOutOfBounds, YourOwnAppointment } from './people.problems.js';
import { untilEndOf } from './people.rules.js';
import { StaffRecord } from './staff.type.js';

@InputType({ description: 'That a professional profile is still this person’s, and until when that holds.' })
export class RenewVerificationInput {
  @IdField('prof', 'The professional profile.')
  @IsUUID()
  profileId!: string;

  @DayField('The last day on which it holds, five years from now at most.')
  @IsString()
  verifiedUntil!: string;
}

export const RenewVerificationOutcome = outcomeOf('RenewVerificationOutcome', 'Their record.', StaffRecord, [YourOwnAppointment, DayOutOfBounds]);

/** Whoever keeps the record confirms who somebody is, in their own name. */
@Injectable()
export class RenewVerification {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: RenewVerificationInput): Promise<Problem | { profileId: string }> {
    return this.work.run(async (tx) => {
      const profile = await keptProfile(tx, viewer, input.profileId);
      if (!profile?.organisationId || !viewer.profile) return new NotAvailable();
      if (isOneself(viewer, profile.accountId)) return new YourOwnAppointment();
      const { id, organisationId } = profile;
      const until = untilEndOf(input.verifiedUntil, 'verification', await jurisdictionAt(tx, organisationId), tx.now);
      if (isRefusal(until)) return until;
      await tx.save(ProfileEntity, { ...profile, verifiedUntil: until, verifiedBy: viewer.profile.displayName });
      tx.record({ kind: 'profile.verified', topics: [`profile:${id}`, `organisation:${organisationId}`] });
      tx.audit({ organisationId, actor: viewer, act: 'profile.verified', subject: { kind: 'profile', id }, details: { verifiedUntil: input.verifiedUntil } });
      return { profileId: id };
    });
  }
}

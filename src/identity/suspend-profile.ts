import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { isOneself, keptProfile, YourOwnAppointment } from './people/index.js';
import { ProfileEntity } from './profile.entity.js';
import { Profile } from './profile.type.js';

@InputType({ description: 'Which professional profile to suspend, and why.' })
export class SuspendProfileInput {
  @IdField('prof', 'A professional profile of your organisation.')
  @IsUUID()
  profileId!: string;

  @TextField('Why; kept on the record.', { most: 1_000 })
  reason!: string;
}

export const SuspendProfileOutcome = outcomeOf('SuspendProfileOutcome', 'The profile, which can’t act any more.', Profile, [YourOwnAppointment]);

/** Ends what a professional profile can do, at once: live connections that relied on it stop (S3). */
@Injectable()
export class SuspendProfile {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: SuspendProfileInput): Promise<Problem | ProfileEntity> {
    return this.work.run(async (tx) => {
      const profile = await keptProfile(tx, viewer, input.profileId);
      if (!profile) return new NotAvailable();
      if (isOneself(viewer, profile.accountId)) return new YourOwnAppointment();
      return (await suspend(tx, viewer, profile.id, input.reason)) ?? new NotAvailable();
    });
  }
}

/** Within another deed, which asks whether it may. `reason` stands in the open record; null where it stands elsewhere. */
export async function suspend(tx: Transaction, viewer: Viewer, profileId: string, reason: string | null): Promise<ProfileEntity | null> {
  const profile = await tx.lock(ProfileEntity, { id: profileId });
  if (!profile?.organisationId) return null;
  profile.suspendedAt ??= tx.now;
  const { id, organisationId } = profile;
  tx.record({ kind: 'profile.suspended', topics: [`profile:${id}`, `organisation:${organisationId}`] });
  tx.audit({ organisationId, actor: viewer, act: 'profile.suspended', subject: { kind: 'profile', id }, details: { reason } });
  return tx.save(ProfileEntity, profile);
}

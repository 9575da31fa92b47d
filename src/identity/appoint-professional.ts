import { Injectable } from '@nestjs/common';
import { hasRole, newId, NotAllowed, UnitOfWork, type Problem, type Role, type Texts, type Transaction, type Viewer } from '../platform/index.js';
import { AppointmentEntity } from './appointment.entity.js';
import { ProfileEntity } from './profile.entity.js';

export interface AppointmentGiven {
  role: Role;
  wardId?: string | null;
  endsAt?: Date | null;
  checksValidUntil?: Date | null;
  /** The topics that a councillor answers for. */
  portfolios?: string[];
  /** The political group that a councillor sits in. */
  groupId?: string | null;
}

/** What an organisation says of somebody it gives a job here. */
export interface ProfessionalGiven {
  accountId: string;
  organisationId: string;
  realName: string;
  jobTitle: Texts;
  lineManager: string;
  /** Who checked that this is the person. */
  verifiedBy: string;
  verifiedUntil: Date;
  appointments: AppointmentGiven[];
}

/** Makes a professional profile, which belongs to the organisation, with its appointments. */
@Injectable()
export class AppointProfessional {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Viewer | 'system', given: ProfessionalGiven): Promise<Problem | ProfileEntity> {
    return this.work.run(async (tx) => {
      if (actor !== 'system' && !hasRole(actor, 'clerk', given.organisationId)) return new NotAllowed();
      return appoint(tx, actor, given, { facts: { verifiedBy: given.verifiedBy } });
    });
  }
}

/** Within another deed, which asks whether it may. `known` is the profile that the person has there already. */
export async function appoint(
  tx: Transaction,
  actor: Viewer | 'system',
  given: ProfessionalGiven,
  { known = null, facts }: { known?: ProfileEntity | null; facts: object },
): Promise<ProfileEntity> {
  const profile = await tx.save(ProfileEntity, { ...newProfile(given, tx.now), ...(known && { id: known.id, createdAt: known.createdAt }) });
  for (const { role, wardId = null, endsAt = null, checksValidUntil = null, portfolios = [], groupId = null } of given.appointments) {
    const appointment = { id: newId(), profileId: profile.id, role, organisationId: given.organisationId, wardId, portfolios, groupId };
    await tx.save(AppointmentEntity, { ...appointment, startsAt: tx.now, endsAt, checksValidUntil, endReason: null });
  }
  const { id: profileId } = profile;
  tx.record({ kind: 'profile.appointed', topics: [`profile:${profileId}`, `organisation:${given.organisationId}`] });
  const details = { roles: given.appointments.map(({ role }) => role), ...facts };
  tx.audit({ organisationId: given.organisationId, actor, act: 'profile.appointed', subject: { kind: 'profile', id: profileId }, details });
  return profile;
}

function newProfile(given: ProfessionalGiven, now: Date): ProfileEntity {
  return {
    id: newId(),
    accountId: given.accountId,
    kind: 'professional',
    displayName: given.realName,
    ageBand: 'adult',
    wardId: null,
    organisationId: given.organisationId,
    jobTitle: given.jobTitle,
    lineManager: given.lineManager,
    verifiedBy: given.verifiedBy,
    verifiedUntil: given.verifiedUntil,
    suspendedAt: null,
    createdAt: now,
  };
}

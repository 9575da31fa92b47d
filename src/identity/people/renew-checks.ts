import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsString, IsUUID } from 'class-validator';
import { DayField, IdField, isRefusal, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { AppointmentEntity } from '../appointment.entity.js';
import { isOneself, mayAppoint } from './people.access.js';
import { jurisdictionAt, keptProfile } from './kept-profile.js';
import { AppointmentOver, DayOutOfBounds, YourOwnAppointment } from './people.problems.js';
import { untilEndOf } from './people.rules.js';
import { StaffRecord } from './staff.type.js';

@InputType({ description: 'Until when the checks for an appointment hold. No document is kept here.' })
export class RenewChecksInput {
  @IdField('appt', 'The appointment.')
  @IsUUID()
  appointmentId!: string;

  @DayField('The last day on which they hold, three years from now at most.')
  @IsString()
  validUntil!: string;
}

export const RenewChecksOutcome = outcomeOf('RenewChecksOutcome', 'The record of who holds it.', StaffRecord, [YourOwnAppointment, AppointmentOver, DayOutOfBounds]);

/** The organisation says again that somebody’s checks hold, until a day; past it the appointment is not in force (W5). */
@Injectable()
export class RenewChecks {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { appointmentId, validUntil }: RenewChecksInput): Promise<Problem | AppointmentEntity> {
    return this.work.run(async (tx) => {
      const appointment = await changeable(tx, viewer, appointmentId);
      if (isRefusal(appointment)) return appointment;
      const until = untilEndOf(validUntil, 'checks', await jurisdictionAt(tx, appointment.organisationId), tx.now);
      if (isRefusal(until)) return until;
      appointment.checksValidUntil = until;
      recordChange(tx, viewer, appointment, 'appointment.checks-renewed', { validUntil });
      return tx.save(AppointmentEntity, appointment);
    });
  }
}

/** An appointment that goes on, of somebody else whose record the viewer keeps. */
export async function changeable(tx: Transaction, viewer: Viewer, appointmentId: string): Promise<AppointmentEntity | Problem> {
  const appointment = await tx.lock(AppointmentEntity, { id: appointmentId });
  const profile = appointment && (await keptProfile(tx, viewer, appointment.profileId));
  if (!profile) return new NotAvailable();
  if (isOneself(viewer, profile.accountId)) return new YourOwnAppointment();
  if (!mayAppoint(viewer, appointment.organisationId, appointment.role)) return new NotAllowed();
  return appointment.endsAt && appointment.endsAt <= tx.now ? new AppointmentOver() : appointment;
}

/** Who looks at it is told, and the record says what was changed (S7). */
export function recordChange(tx: Transaction, viewer: Viewer, { id, profileId, organisationId, role }: AppointmentEntity, act: string, details: object): void {
  tx.record({ kind: act, topics: [`profile:${profileId}`, `organisation:${organisationId}`] });
  tx.audit({ organisationId, actor: viewer, act, subject: { kind: 'appointment', id }, details: { role, ...details } });
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import { DayField, IdField, isRefusal, NotAllowed, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { AppointmentEntity } from './appointment.entity.js';
import { DayOutOfBounds, isOneself, jurisdictionAt, keptProfile, mayAppoint, untilEndOf, YourOwnAppointment } from './people/index.js';
import { Appointment } from './profile.type.js';

@InputType({ description: 'Which appointment to end, when, and why.' })
export class EndAppointmentInput {
  @IdField('appt', 'An appointment in your organisation.')
  @IsUUID()
  appointmentId!: string;

  @TextField('Why; kept on the record.', { most: 1_000 })
  reason!: string;

  @DayField('Its last day; left out, it ends at once.', { nullable: true })
  @IsOptional()
  @IsString()
  lastDay?: string | null;
}

export const EndAppointmentOutcome = outcomeOf('EndAppointmentOutcome', 'The appointment with its end.', Appointment, [YourOwnAppointment, DayOutOfBounds]);

/** Ends an appointment, now or with a day; what relied on it stops within two seconds of its end (S3). */
@Injectable()
export class EndAppointment {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: EndAppointmentInput): Promise<Problem | AppointmentEntity> {
    return this.work.run(async (tx) => {
      const appointment = await tx.lock(AppointmentEntity, { id: input.appointmentId });
      const profile = appointment && (await keptProfile(tx, viewer, appointment.profileId));
      if (!profile) return new NotAvailable();
      if (isOneself(viewer, profile.accountId)) return new YourOwnAppointment();
      if (!mayAppoint(viewer, appointment.organisationId, appointment.role)) return new NotAllowed();
      if (appointment.endsAt && appointment.endsAt <= tx.now) return appointment;
      const endsAt = await endOf(tx, appointment, input.lastDay ?? null);
      if (isRefusal(endsAt)) return endsAt;
      Object.assign(appointment, { endsAt, endReason: input.reason });
      const { organisationId, profileId, role, id } = appointment;
      const act = endsAt > tx.now ? 'appointment.end-set' : 'appointment.ended';
      tx.record({ kind: act, topics: [`profile:${profileId}`, `organisation:${organisationId}`] });
      const details = { role, reason: input.reason, ...(input.lastDay && { lastDay: input.lastDay }) };
      tx.audit({ organisationId, actor: viewer, act, subject: { kind: 'appointment', id }, details });
      return tx.save(AppointmentEntity, appointment);
    });
  }
}

async function endOf(tx: Transaction, { organisationId }: AppointmentEntity, lastDay: string | null): Promise<Date | Problem> {
  return lastDay === null ? tx.now : untilEndOf(lastDay, 'term', await jurisdictionAt(tx, organisationId), tx.now);
}

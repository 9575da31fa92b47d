import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { hasRole, IdField, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { AppointmentEntity } from './appointment.entity.js';
import { Appointment } from './profile.type.js';

@InputType({ description: 'Which appointment to end, and why.' })
export class EndAppointmentInput {
  @IdField('appt', 'An appointment in your organisation.')
  @IsUUID()
  appointmentId!: string;

  @TextField('Why; kept on the record.', { most: 1_000 })
  reason!: string;
}

export const EndAppointmentOutcome = outcomeOf('EndAppointmentOutcome', 'The appointment with its end.', Appointment);

/** Ends an appointment now; what relied on it stops within two seconds (S3). */
@Injectable()
export class EndAppointment {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: EndAppointmentInput): Promise<Problem | AppointmentEntity> {
    return this.work.run(async (tx) => {
      const appointment = await tx.lock(AppointmentEntity, { id: input.appointmentId });
      if (!appointment || !hasRole(viewer, 'clerk', appointment.organisationId)) return new NotAvailable();
      if (appointment.endsAt && appointment.endsAt <= tx.now) return appointment;
      appointment.endsAt = tx.now;
      appointment.endReason = input.reason;
      const subject = { kind: 'appointment', id: appointment.id };
      const { organisationId, profileId, role } = appointment;
      tx.record({ kind: 'appointment.ended', topics: [`profile:${profileId}`, `organisation:${organisationId}`] });
      tx.audit({ organisationId, actor: viewer, act: 'appointment.ended', subject, details: { role, reason: input.reason } });
      return tx.save(AppointmentEntity, appointment);
    });
  }
}

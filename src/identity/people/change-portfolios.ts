import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { ArrayUnique, IsIn, IsUUID } from 'class-validator';
import { IdField, isRefusal, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { AppointmentEntity } from '../appointment.entity.js';
import { TopicEnum, TOPICS, type Topic } from '../topics/index.js';
import { AppointmentOver, YourOwnAppointment } from './people.problems.js';
import { changeable, recordChange } from './renew-checks.js';
import { StaffRecord } from './staff.type.js';

@InputType({ description: 'What a councillor answers for, whatever the ward.' })
export class ChangePortfoliosInput {
  @IdField('appt', 'Their appointment as councillor.')
  @IsUUID()
  appointmentId!: string;

  @Field(() => [TopicEnum], { description: 'The topics; none for somebody who answers for their ward alone.' })
  @ArrayUnique()
  @IsIn(TOPICS, { each: true })
  portfolios!: Topic[];
}

export const ChangePortfoliosOutcome = outcomeOf('ChangePortfoliosOutcome', 'The record of that councillor.', StaffRecord, [YourOwnAppointment, AppointmentOver]);

/** Says what a councillor answers for; what is owed already stays with whoever owes it. */
@Injectable()
export class ChangePortfolios {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { appointmentId, portfolios }: ChangePortfoliosInput): Promise<Problem | AppointmentEntity> {
    return this.work.run(async (tx) => {
      const appointment = await changeable(tx, viewer, appointmentId);
      if (isRefusal(appointment)) return appointment;
      if (appointment.role !== 'councillor') return new NotAvailable();
      recordChange(tx, viewer, appointment, 'appointment.portfolios-changed', { from: appointment.portfolios, to: portfolios });
      return tx.save(AppointmentEntity, { ...appointment, portfolios });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import {
  DayField,
  hasRole,
  IdField,
  isAtWork,
  newId,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  problem,
  UnitOfWork,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { Organisation } from '../organisation.type.js';
import { PreElectionPeriodEntity } from './pre-election-period.entity.js';

@InputType({ description: 'The days before an election in which nothing is launched without a recorded reason.' })
export class SetPreElectionPeriodInput {
  @IdField('org', 'Your council.')
  @IsUUID()
  organisationId!: string;

  @IdField('pep', 'A period set before, to change its days; left out, it is a new one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  periodId?: string | null;

  @DayField('The first day of the period, usually that of the notice of election.')
  @IsString()
  fromDay!: string;

  @DayField('The last day, usually that of the election.')
  @IsString()
  untilDay!: string;
}

export const PeriodEndsBeforeItBegins = problem('PeriodEndsBeforeItBegins', 'The last day is before the first.', {
  en: 'The last day is before the first one.',
  cy: 'Mae’r diwrnod olaf cyn y diwrnod cyntaf.',
});

export const SetPreElectionPeriodOutcome = outcomeOf('SetPreElectionPeriodOutcome', 'The council with its periods.', Organisation, [
  PeriodEndsBeforeItBegins,
]);

/** The clerk says when an election is near, so that launching anything then warns and needs a reason (D9). */
@Injectable()
export class SetPreElectionPeriod {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { organisationId, periodId, fromDay, untilDay }: SetPreElectionPeriodInput): Promise<Problem | PreElectionPeriodEntity> {
    return this.work.run(async (tx) => {
      if (!(await tx.find(OrganisationEntity, { id: organisationId }))) return new NotAvailable();
      if (!viewer.profile || !isAtWork(viewer) || !hasRole(viewer, 'clerk', organisationId)) return new NotAllowed();
      if (periodId && !(await tx.lock(PreElectionPeriodEntity, { id: periodId, organisationId }))) return new NotAvailable();
      if (untilDay < fromDay) return new PeriodEndsBeforeItBegins();
      const id = periodId ?? newId();
      tx.record({ kind: 'organisation.pre-election-period-set', topics: [`organisation:${organisationId}`] });
      const subject = { kind: 'organisation', id: organisationId };
      tx.audit({ organisationId, actor: viewer, act: 'organisation.pre-election-period-set', subject, details: { periodId: id, fromDay, untilDay } });
      return tx.save(PreElectionPeriodEntity, { id, organisationId, fromDay, untilDay, setBy: viewer.profile.id, setAt: tx.now });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Organisation } from '../../identity/index.js';
import { IdField, NotAllowed, NumberField, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { mayTend } from '../idea.access.js';
import { IdeaSettingEntity } from './setting.entity.js';

@InputType({ description: 'For how long ideas put to your organisation take support.' })
export class SetIdeaPeriodInput {
  @IdField('org', 'Your organisation.')
  @IsUUID()
  organisationId!: string;

  @NumberField('For how many days, from when an idea is opened.', { least: 7, most: 730 })
  openForDays!: number;
}

export const SetIdeaPeriodOutcome = outcomeOf('SetIdeaPeriodOutcome', 'Your organisation; ideas that are open already keep their day.', Organisation);

/** A clerk says for how long ideas are open; it applies to those opened from now on (V7). */
@Injectable()
export class SetIdeaPeriod {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { organisationId, openForDays }: SetIdeaPeriodInput): Promise<Problem | IdeaSettingEntity> {
    return this.work.run(async (tx) => {
      if (!mayTend(viewer, { organisationId })) return new NotAllowed();
      const subject = { kind: 'organisation', id: organisationId };
      tx.audit({ organisationId, actor: viewer, act: 'ideas.period-set', subject, details: { openForDays } });
      return tx.save(IdeaSettingEntity, { organisationId, openForDays });
    });
  }
}

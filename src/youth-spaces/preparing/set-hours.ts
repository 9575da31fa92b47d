import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsUUID, Matches } from 'class-validator';
import { DateOnly, IdField, isRefusal, ListField, NumberField, outcomeOf, UnitOfWork, type Day, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { recordSpace } from '../record-space.js';
import type { YouthSpaceEntity } from '../youth-space.entity.js';
import { YouthSpace } from '../youth-space.type.js';
import { spaceForStaff } from './for-staff.js';
import { HoursNotPossible } from './preparing.problems.js';
import { areHours, minuteOf } from './hours.rules.js';
import { YouthDayOffEntity, YouthHoursEntity } from './preparing.entities.js';

const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

@InputType({ description: 'A time of every week.' })
export class WeeklyHoursInput {
  @NumberField('The day: Monday is 1, Sunday is 7.', { least: 1, most: 7 })
  weekday!: number;

  @Field(() => String, { description: 'From when, as `15:30`.' })
  @Matches(WALL_TIME)
  from!: string;

  @Field(() => String, { description: 'Until when, as `17:00`.' })
  @Matches(WALL_TIME)
  to!: string;
}

@InputType({ description: 'When a youth space is staffed each week, and when not.' })
export class SetYouthSpaceHoursInput {
  @IdField('space', 'A space you work in or supervise.')
  @IsUUID()
  spaceId!: string;

  @ListField(() => WeeklyHoursInput, 'The hours of a week, all of them.', { least: 1, most: 30 })
  hours!: WeeklyHoursInput[];

  @Field(() => [DateOnly], { description: 'Days on which nobody is there all the same.' })
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { each: true })
  daysOff!: Day[];
}

export const SetYouthSpaceHoursOutcome = outcomeOf('SetYouthSpaceHoursOutcome', 'The space with its hours, or why they were not set.', YouthSpace, [HoursNotPossible]);

/** Sets when a space is staffed each week: shown to everybody in it (Y8). Who is there at any moment is what shifts say. */
@Injectable()
export class SetHours {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: SetYouthSpaceHoursInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceForStaff(tx, viewer, input);
      if (isRefusal(now)) return now;
      const hours = input.hours.map(({ weekday, from, to }) => ({ weekday, fromMinute: minuteOf(from), toMinute: minuteOf(to) }));
      if (!areHours(hours)) return new HoursNotPossible();
      await this.replace(tx, input.spaceId, { hours, daysOff: [...new Set(input.daysOff)] });
      return recordSpace(tx, now.space, { act: 'changed', actor: viewer, details: { hours: hours.length, daysOff: input.daysOff.length } });
    });
  }

  private async replace(tx: Transaction, spaceId: string, { hours, daysOff }: { hours: Omit<YouthHoursEntity, 'spaceId'>[]; daysOff: Day[] }): Promise<void> {
    await tx.query('delete from youth_hours where space_id = $1', [spaceId]);
    await tx.query('delete from youth_day_off where space_id = $1', [spaceId]);
    for (const each of hours) await tx.save(YouthHoursEntity, { spaceId, ...each });
    for (const day of daysOff) await tx.save(YouthDayOffEntity, { spaceId, day });
  }
}

import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { ProfilesReader } from '../../identity/index.js';
import { Clock, Database, globalId, perRequest, type Day, type GraphqlContext, type Viewer } from '../../platform/index.js';
import { Referables } from '../../proceedings/index.js';
import { activeSupervisors } from '../standing.js';
import { wallTimeOf } from './hours.rules.js';
import type { PromiseKind } from './preparing.entities.js';
import type { Assessment, WeeklyHours, YouthPromise } from './preparing.type.js';

interface AssessmentRow extends Record<string, unknown> {
  id: string;
  benefits: string;
  risks: string;
  measures: string;
  written_by: string;
  written_at: Date;
  signed_by: string | null;
  signed_at: Date | null;
  holds_until: Date | null;
  withdrawn_at: Date | null;
  may_sign: boolean;
  may_withdraw: boolean;
}

/** What a space was prepared with. Whoever asks has seen the space. */
@Injectable()
export class PreparingReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly profiles: ProfilesReader,
    private readonly referables: Referables,
  ) {}

  readonly promisesOf = perRequest((context) => new DataLoader<string, YouthPromise[]>((ids) => this.promises(ids, context)));
  readonly hoursOf = perRequest(() => new DataLoader<string, WeeklyHours[]>((ids) => this.hours(ids)));
  /** From today on. */
  readonly daysOffOf = perRequest(() => new DataLoader<string, Day[]>((ids) => this.daysOff(ids)));

  /** The latest, signed or not. */
  async assessmentOf(viewer: Viewer, spaceId: string): Promise<Assessment | null> {
    const row = await this.database.row<AssessmentRow>(
      `select b.id, b.benefits, b.risks, b.measures, b.written_by, b.written_at, b.signed_by, b.signed_at, b.holds_until, b.withdrawn_at,
         b.signed_at is null and author.account_id <> $4 and exists (select from ${activeSupervisors('$3')} and p.id = $2) as may_sign,
         exists (select from best_interests_assessment held where held.space_id = s.id and held.holds_until > $3) and exists (select from ${activeSupervisors('$3')} and p.id = $2) as may_withdraw
       from best_interests_assessment b join youth_space s on s.id = b.space_id join profile author on author.id = b.written_by
       where b.space_id = $1 order by b.written_at desc, b.id desc limit 1`,
      [spaceId, viewer.profile?.id ?? null, this.clock.now(), viewer.accountId],
    );
    return row && toAssessment(row);
  }

  private async promises(spaceIds: readonly string[], context: GraphqlContext): Promise<YouthPromise[][]> {
    const rows = await this.database.rows<{ space_id: string; kind: PromiseKind; subject_id: string }>(
      'select space_id, kind, subject_id from youth_promise where space_id = any($1) order by kind, added_at, subject_id',
      [spaceIds],
    );
    const described = await Promise.all(rows.map((row) => this.describe(context, row.kind, row.subject_id)));
    return spaceIds.map((id) => described.filter((promise, place): promise is YouthPromise => promise !== null && rows[place]?.space_id === id));
  }

  private async describe(context: GraphqlContext, kind: PromiseKind, subjectId: string): Promise<YouthPromise | null> {
    if (kind !== 'councillor') {
      const thing = await this.referables.describe(context, kind, subjectId);
      return thing && { kind, ...thing };
    }
    const councillor = await this.profiles.profiles(context).load(subjectId);
    return councillor && { kind, id: councillor.id, title: councillor.displayName, language: context.viewer.language, path: `/councillors/${councillor.id}` };
  }

  private async hours(spaceIds: readonly string[]): Promise<WeeklyHours[][]> {
    const rows = await this.database.rows<{ space_id: string; weekday: number; from_minute: number; to_minute: number }>(
      'select space_id, weekday, from_minute, to_minute from youth_hours where space_id = any($1) order by weekday, from_minute',
      [spaceIds],
    );
    return spaceIds.map((id) =>
      rows.filter((row) => row.space_id === id).map((row) => ({ weekday: row.weekday, from: wallTimeOf(row.from_minute), to: wallTimeOf(row.to_minute) })),
    );
  }

  private async daysOff(spaceIds: readonly string[]): Promise<Day[][]> {
    const rows = await this.database.rows<{ space_id: string; day: Day }>(
      `select space_id, to_char(day, 'YYYY-MM-DD') as day from youth_day_off where space_id = any($1) and day >= $2::date order by day`,
      [spaceIds, this.clock.now()],
    );
    return spaceIds.map((id) => rows.filter((row) => row.space_id === id).map((row) => row.day));
  }
}

function toAssessment(row: AssessmentRow): Assessment {
  const { benefits, risks, measures } = row;
  const written = { writtenBy: row.written_by, writtenAt: row.written_at };
  return {
    id: globalId('assess', row.id),
    benefits,
    risks,
    measures,
    ...written,
    signedBy: row.signed_by,
    signedAt: row.signed_at,
    holdsUntil: row.holds_until,
    withdrawnAt: row.withdrawn_at,
    viewerCanWithdraw: row.may_withdraw,
    viewerCanSign: row.may_sign,
  };
}

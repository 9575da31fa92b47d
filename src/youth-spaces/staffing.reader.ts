import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, globalId, localText, perRequest, type Language, type Texts } from '../platform/index.js';
import { activeSupervisors, activeWorkers } from './standing.js';
import type { CharterRule, DutyShift } from './youth-space.type.js';

interface ShiftRow extends Record<string, unknown> {
  space_id: string;
  id: string;
  profile_id: string;
  starts_at: Date;
  ends_at: Date;
}

/** Who the adults of a space are, when they are there, and by which rules (Y8). Whoever sees the space, or holds a code to it, sees this. */
@Injectable()
export class StaffingReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Profiles of the active workers, longest there first. */
  readonly workersOf = perRequest(() => new DataLoader<string, string[]>((ids) => this.profiles(ids, activeWorkers('$2'), 'min(w.added_at)')));

  /** Profiles of those who may read along. */
  readonly supervisorsOf = perRequest(() => new DataLoader<string, string[]>((ids) => this.profiles(ids, activeSupervisors('$2'), 'min(a.starts_at)')));

  readonly onDutyIn = perRequest(
    () =>
      new DataLoader<string, string[]>((ids) =>
        this.profiles(
          ids,
          `${activeWorkers('$2')} and exists (
             select from duty_shift d where d.space_id = s.id and d.profile_id = p.id and d.starts_at <= $2 and d.ends_at > $2)`,
          'min(w.added_at)',
        ),
      ),
  );

  /** Shifts that are not over. */
  readonly shiftsOf = perRequest(() => new DataLoader<string, DutyShift[]>((ids) => this.shifts(ids)));

  readonly charterOf = perRequest((context) => new DataLoader<string, CharterRule[]>((ids) => this.charters(ids, context.viewer.language)));

  private async profiles(spaceIds: readonly string[], which: string, order: string): Promise<string[][]> {
    const rows = await this.database.rows<{ space_id: string; profiles: string[] }>(
      `select s.id as space_id, array(select p.id from ${which} group by p.id order by ${order}, p.id) as profiles
       from youth_space s where s.id = any($1)`,
      [spaceIds, this.clock.now()],
    );
    const bySpace = new Map(rows.map((row) => [row.space_id, row.profiles]));
    return spaceIds.map((id) => bySpace.get(id) ?? []);
  }

  private async shifts(spaceIds: readonly string[]): Promise<DutyShift[][]> {
    const rows = await this.database.rows<ShiftRow>(
      `select space_id, id, profile_id, starts_at, ends_at from duty_shift where space_id = any($1) and ends_at > $2 order by starts_at, id`,
      [spaceIds, this.clock.now()],
    );
    return spaceIds.map((id) => rows.filter((row) => row.space_id === id).map(toShift));
  }

  private async charters(spaceIds: readonly string[], language: Language): Promise<CharterRule[][]> {
    const rows = await this.database.rows<{ id: string; space_id: string; number: number; text: Texts }>(
      'select r.id, r.space_id, r.number, r.text from charter_rule r join youth_space s on s.id = r.space_id where s.id = any($1) and r.charter_version = s.charter_version order by r.number',
      [spaceIds],
    );
    return spaceIds.map((id) =>
      rows.filter((row) => row.space_id === id).map((row) => ({ id: globalId('rule', row.id), number: row.number, text: localText(row.text, language) })),
    );
  }
}

function toShift(row: ShiftRow): DutyShift {
  return { id: globalId('shift', row.id), startsAt: row.starts_at, endsAt: row.ends_at, profileId: row.profile_id };
}

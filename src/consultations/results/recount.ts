import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId, type AgeBand } from '../../platform/index.js';
import { Recounts, type Recounted } from '../../proceedings/index.js';
import type { Answers, Questionnaire } from '../questionnaire/index.js';
import type { SubmissionSource } from '../submissions/index.js';
import { isNothing, type Counts } from './counts.js';
import { groupsOf } from './groups.js';
import { putInto, type TallyChange } from './tally-changes.js';
import { tallyOfSubmission } from './tally.js';

/** What is counted of a submission that stands. */
export interface CountedRow {
  readonly answers: Answers;
  readonly source: SubmissionSource;
  readonly wardId: string | null;
  readonly ageBand: AgeBand | null;
}

interface KeyedRow extends CountedRow {
  id: string;
}

const ROWS_AT_ONCE = 1_000;

/** The counts with some more rows in them: over all rows of a consultation, what its tallies must be. */
export function recount(questionnaire: Questionnaire, rows: readonly CountedRow[], before: ReadonlyMap<string, Counts> = new Map()): Map<string, Counts> {
  return putInto(before, rows.map((row) => ({ groups: groupsOf(row), counts: tallyOfSubmission(questionnaire, row.answers, row) })));
}

/** Counts consultations over from the submissions themselves. */
@Injectable()
export class RecountConsultations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    recounts: Recounts,
  ) {
    recounts.register(() => this.closed());
  }

  private async *closed(): AsyncGenerator<Recounted> {
    const closed = await this.database.rows<{ id: string }>('select id from consultation where coalesce(stopped_at, closes_at) <= $1 order by id', [this.clock.now()]);
    for (const { id } of closed) yield this.one(id);
  }

  async one(id: string): Promise<Recounted> {
    const { counts, rows } = await this.fromRows(id);
    const kept = await this.kept(id);
    const groups = [...new Set([...counts.keys(), ...kept.keys()])].sort();
    const differences = groups.filter((group) => !isDeepStrictEqual(kept.get(group) ?? {}, counts.get(group) ?? {}));
    return { id: globalId('con', id), rows, differences };
  }

  private async fromRows(id: string): Promise<{ counts: Map<string, Counts>; rows: number }> {
    const asked = await this.database.row<{ questionnaire: Questionnaire }>('select questionnaire from consultation where id = $1', [id]);
    let counts = new Map<string, Counts>();
    let rows = 0;
    for (let page = await this.page(id, null); page.length > 0; page = await this.page(id, page.at(-1)?.id ?? null)) {
      counts = recount(asked?.questionnaire ?? [], page, counts);
      rows += page.length;
    }
    return { counts, rows };
  }

  private page(id: string, after: string | null): Promise<KeyedRow[]> {
    return this.database.rows<KeyedRow>(
      `select id, answers, source, ward_id as "wardId", age_band as "ageBand" from consultation_submission
       where consultation_id = $1 and ($2::uuid is null or id > $2) and withdrawn_at is null order by id limit ${ROWS_AT_ONCE}`,
      [id, after],
    );
  }

  /** The tallies and what waits to be put into them, of one moment; a group that came to nothing is as one that isn't there. */
  private async kept(id: string): Promise<Map<string, Counts>> {
    const changes = await this.database.rows<TallyChange>(
      `select array[grp] as groups, counts from consultation_tally where consultation_id = $1
       union all select groups, counts from consultation_tally_change where consultation_id = $1`,
      [id],
    );
    return new Map([...putInto(new Map(), changes)].filter(([, counts]) => !isNothing(counts)));
  }
}

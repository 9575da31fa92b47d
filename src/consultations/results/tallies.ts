import { Injectable } from '@nestjs/common';
import { Database, Jobs, UnitOfWork, type Transaction } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import type { Questionnaire } from '../questionnaire/index.js';
import { SubmissionTallies, type SubmissionEntity } from '../submissions/index.js';
import { difference, isNothing, type Counts } from './counts.js';
import { groupsOf } from './groups.js';
import { tallyOfSubmission } from './tally.js';
import { putInto, type TallyChange } from './tally-changes.js';

/** So many changes are read beside the tallies before they are put into them. */
const MOST_WAITING = 32;

/**
 * Keeps what submissions come to, in the transaction of each (V4). A submission adds a row with what it changes and
 * waits for nobody; whoever finds that many such rows wait puts them into the tallies, one at a time for a consultation.
 * What stands is always the tallies and the rows that wait, read together.
 */
@Injectable()
export class Tallies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    submissions: SubmissionTallies,
    jobs: Jobs,
  ) {
    submissions.keptBy((tx, consultation, before, after) => this.keep(tx, consultation, before, after));
    jobs.repeat('fold-tallies', '* * * * *', () => this.foldAll());
  }

  private async keep(tx: Transaction, { id, questionnaire }: ConsultationEntity, before: SubmissionEntity | null, after: SubmissionEntity | null): Promise<void> {
    const changes = changesBetween(questionnaire, before, after);
    if (changes.length === 0) return;
    for (const { groups, counts } of changes) {
      await tx.query('insert into consultation_tally_change (consultation_id, groups, counts) values ($1, $2, $3)', [id, groups, JSON.stringify(counts)]);
    }
    if (await isTimeToFold(tx, id)) await fold(tx, id);
  }

  /** Puts everything that waits into the tallies. */
  private async foldAll(): Promise<void> {
    const waiting = await this.database.rows<{ id: string }>('select distinct consultation_id as id from consultation_tally_change');
    for (const { id } of waiting) await this.work.run((tx) => fold(tx, id));
  }
}

/** What goes away with the one and comes with the other. Somebody who has moved house changes groups. */
export function changesBetween(questionnaire: Questionnaire, before: SubmissionEntity | null, after: SubmissionEntity | null): TallyChange[] {
  const tallyOf = (submission: SubmissionEntity | null): Counts => (submission ? tallyOfSubmission(questionnaire, submission.answers, submission) : {});
  const [gone, come] = [before ? groupsOf(before) : [], after ? groupsOf(after) : []];
  const changes =
    gone.join() === come.join()
      ? [{ groups: come, counts: difference(tallyOf(after), tallyOf(before)) }]
      : [
          { groups: gone, counts: difference({}, tallyOf(before)) },
          { groups: come, counts: tallyOf(after) },
        ];
  return changes.filter(({ groups, counts }) => groups.length > 0 && !isNothing(counts));
}

async function isTimeToFold(tx: Transaction, consultationId: string): Promise<boolean> {
  const waiting = await tx.query(`select 1 from consultation_tally_change where consultation_id = $1 limit ${MOST_WAITING}`, [consultationId]);
  return waiting.length === MOST_WAITING;
}

/** Nothing happens while somebody else is at it. Rows that aren't committed yet stay for the next time. */
async function fold(tx: Transaction, consultationId: string): Promise<void> {
  const [lock] = await tx.query<{ held: boolean }>(`select pg_try_advisory_xact_lock(hashtextextended('tally ' || $1::text, 0)) as held`, [consultationId]);
  if (!lock?.held) return;
  const changes = await tx.query<TallyChange>('delete from consultation_tally_change where consultation_id = $1 returning groups, counts', [consultationId]);
  const tallies = await tx.query<{ grp: string; counts: Counts }>(
    'select grp, counts from consultation_tally where consultation_id = $1 and grp = any($2) for update',
    [consultationId, [...new Set(changes.flatMap(({ groups }) => groups))]],
  );
  const sums = putInto(new Map(tallies.map(({ grp, counts }) => [grp, counts])), changes);
  await tx.query(
    `insert into consultation_tally (consultation_id, grp, counts) select $1, grp, counts from unnest($2::text[], $3::jsonb[]) as sum (grp, counts)
     on conflict (consultation_id, grp) do update set counts = excluded.counts`,
    [consultationId, [...sums.keys()], [...sums.values()].map((counts) => JSON.stringify(counts))],
  );
}

import type { AgeBand, Transaction } from '../../platform/index.js';
import { groupsOf } from '../results/index.js';
import type { SubmissionSource } from '../submissions/index.js';

interface Said {
  submissionId: string;
  source: SubmissionSource;
  wardId: string | null;
  ageBand: AgeBand | null;
}

/** How many respondents say a theme, by group: each once, however many of their answers say it. The theme's row must be held. */
export async function countRespondent(tx: Transaction, themeId: string, said: Said, by: 1 | -1): Promise<void> {
  await tx.query(
    `insert into consultation_theme_tally (theme_id, grp, respondents) select $1, grp, 1 from unnest($2::text[]) grp
     on conflict (theme_id, grp) do update set respondents = consultation_theme_tally.respondents + $3`,
    [themeId, groupsOf(said), by],
  );
}

/** Whether another answer of the same respondent says the theme. */
export async function isSaidElsewhere(tx: Transaction, themeId: string, answerId: string, submissionId: string): Promise<boolean> {
  const found = await tx.query(
    `select 1 from theme_tag t join written_answer a on a.id = t.answer_id
     where t.theme_id = $1 and a.submission_id = $3 and a.id <> $2 limit 1`,
    [themeId, answerId, submissionId],
  );
  return found.length > 0;
}

/** Counts a theme over from its tags. */
export async function recountTheme(tx: Transaction, themeId: string): Promise<void> {
  const said = await tx.query<Said>(
    `select distinct s.id as "submissionId", s.source, s.ward_id as "wardId", s.age_band as "ageBand"
     from theme_tag t join written_answer a on a.id = t.answer_id join consultation_submission s on s.id = a.submission_id where t.theme_id = $1`,
    [themeId],
  );
  const counts = new Map<string, number>();
  for (const group of said.flatMap(groupsOf)) counts.set(group, (counts.get(group) ?? 0) + 1);
  await tx.query('delete from consultation_theme_tally where theme_id = $1', [themeId]);
  await tx.query('insert into consultation_theme_tally (theme_id, grp, respondents) select $1, grp, n from unnest($2::text[], $3::int[]) as counted (grp, n)', [
    themeId,
    [...counts.keys()],
    [...counts.values()],
  ]);
}

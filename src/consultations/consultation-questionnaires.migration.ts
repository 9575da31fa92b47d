import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked, of whom, and what has changed since the opening. Consultations that are there keep the round they have. */
export class ConsultationQuestionnaires1790000000910 implements MigrationInterface {
  name = 'ConsultationQuestionnaires1790000000910';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consultation
        add effects jsonb not null default '{}',
        add options jsonb not null default '[]',
        add few_options_reason jsonb,
        add ward_ids uuid[] not null default '{}',
        add level_changes jsonb not null default '[]',
        add who_may_take_part jsonb not null default '{"openTo": "signed-in", "wardIds": [], "ageBands": [], "organisations": false}',
        add results_shown text not null default 'live' check (results_shown in ('live', 'to-organisers', 'after-closing')),
        add questionnaire jsonb,
        add pre_election_reason jsonb,
        add extensions jsonb not null default '[]',
        add stopped_at timestamptz,
        add stop_reason jsonb,
        add check (num_nulls(stopped_at, stop_reason) in (0, 2)),
        alter short_time_reason type jsonb using case when short_time_reason is not null then jsonb_build_object('en', short_time_reason) end`);
    await this.askStatementsAlone(runner);
    await this.endEarlier(runner);
    for (const column of ['effects', 'options', 'ward_ids', 'level_changes', 'who_may_take_part', 'results_shown', 'extensions']) {
      await runner.query(`alter table consultation alter ${column} drop default`);
    }
  }

  private async askStatementsAlone(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update consultation set questionnaire = jsonb_build_array(jsonb_build_object(
        'id', gen_random_uuid(), 'title', '{"en": "Statements", "cy": "Gosodiadau"}'::jsonb, 'intro', null,
        'items', jsonb_build_array(jsonb_build_object(
          'id', gen_random_uuid(), 'kind', 'statement-round', 'help', null, 'isRequired', false, 'onlyIf', null,
          'question', '{"en": "What do you think of these statements?", "cy": "Beth yw eich barn am y gosodiadau hyn?"}'::jsonb,
          'statements', '[]'::jsonb, 'isPremoderated', false))))`);
    await runner.query('alter table consultation alter questionnaire set not null');
  }

  /** One that was stopped is over from then on, not from the time that had been stated. */
  private async endEarlier(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consultation
        drop constraint consultation_check1,
        add constraint consultation_check1 check (closed_at >= coalesce(stopped_at, closes_at)),
        drop constraint consultation_check2,
        add constraint consultation_check2 check (outcome_published_at >= coalesce(stopped_at, closes_at))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What was stopped early closes, in the words of before, when it was stopped.
    await runner.query('update consultation set closes_at = greatest(stopped_at, opens_at + interval \'1 millisecond\') where stopped_at is not null');
    await runner.query('update consultation set closed_at = greatest(closed_at, closes_at) where closed_at is not null');
    await runner.query('update consultation set outcome_published_at = greatest(outcome_published_at, closes_at) where outcome_published_at is not null');
    await runner.query(`
      alter table consultation
        drop constraint consultation_check1,
        add constraint consultation_check1 check (closed_at >= closes_at),
        drop constraint consultation_check2,
        add constraint consultation_check2 check (outcome_published_at >= closes_at),
        alter short_time_reason type text using coalesce(short_time_reason->>'en', short_time_reason->>'cy'),
        drop effects, drop options, drop few_options_reason, drop ward_ids, drop level_changes, drop who_may_take_part, drop results_shown,
        drop questionnaire, drop pre_election_reason, drop extensions, drop stopped_at, drop stop_reason`);
  }
}

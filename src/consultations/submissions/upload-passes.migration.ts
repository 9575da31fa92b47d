import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SubmissionUploadPasses1790000000955 implements MigrationInterface {
  name = 'SubmissionUploadPasses1790000000955';

  async up(runner: QueryRunner): Promise<void> {
    // Whoever isn't signed in sends files before the submission that they answer: the key of its page opens them.
    await runner.query(`
      create table submission_upload_pass (
        link_hash text not null,
        consultation_id uuid not null references consultation,
        given_at timestamptz not null,
        primary key (link_hash, consultation_id)
      )`);
    await runner.query('create index submission_upload_pass_of_consultation on submission_upload_pass (consultation_id)');
    await runner.query('create index submission_of_link on consultation_submission (link_hash) where link_hash is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index submission_of_link');
    await runner.query('drop table submission_upload_pass');
  }
}

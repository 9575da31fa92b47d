import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Decisions1790000000800 implements MigrationInterface {
  name = 'Decisions1790000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        ward_id uuid references ward,
        councillor_id uuid not null references profile,
        councillor_office jsonb not null,
        is_key boolean not null,
        state text not null check (state in ('draft', 'notice', 'open', 'decided', 'being-carried-out', 'done', 'withdrawn')),
        exception_kind text check (exception_kind in ('general', 'special-urgency')),
        exception_reasons jsonb,
        exception_agreed_by text,
        first_published_at timestamptz not null,
        notice_at timestamptz,
        opened_at timestamptz,
        decides_on date not null,
        decided_at timestamptz,
        version_number integer not null,
        version integer not null
      )`);
    await runner.query(`create index decision_by_published on decision (first_published_at, id)`);
    await runner.query(`create index decision_of_council_by_published on decision (organisation_id, first_published_at, id)`);
    await runner.query(`create index decision_councillor on decision (councillor_id)`);
    await runner.query(`
      create table decision_version (
        decision_id uuid not null references decision,
        number integer not null check (number > 0),
        title jsonb not null,
        summary jsonb not null,
        to_decide jsonb not null,
        reasons jsonb not null,
        options jsonb not null,
        interests jsonb not null,
        decides_on date not null,
        why_changed jsonb not null,
        published_by uuid not null references profile,
        published_at timestamptz not null,
        primary key (decision_id, number)
      )`);
    await runner.query(`
      create table decision_outcome (
        decision_id uuid primary key references decision,
        version_number integer not null,
        option_id uuid not null,
        reasons jsonb not null,
        rejected jsonb not null,
        interests jsonb not null,
        decided_on date not null,
        recorded_by uuid not null references profile,
        foreign key (decision_id, version_number) references decision_version
      )`);
    await this.protect(runner);
  }

  /** D4: what was published is never edited in place, whatever the code does. */
  private async protect(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function decision_version_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'A published version of a decision is never changed: publish another' using errcode = 'insufficient_privilege';
      end $$`);
    await runner.query(`create trigger stays before update or delete on decision_version for each row execute function decision_version_stays()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['decision_outcome', 'decision_version', 'decision']) await runner.query(`drop table ${table}`);
    await runner.query('drop function decision_version_stays()');
  }
}

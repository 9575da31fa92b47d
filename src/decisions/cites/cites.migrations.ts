import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DecisionCites1790000000850 implements MigrationInterface {
  name = 'DecisionCites1790000000850';

  async up(runner: QueryRunner): Promise<void> {
    // What is cited lives in rooms below or beside: their rows are named by kind and id. The newest of each stands.
    await runner.query(`
      create table decision_cite (
        id uuid primary key,
        decision_id uuid not null references decision,
        kind text not null check (kind in ('idea', 'answer', 'theme')),
        cited_id uuid not null,
        use text not null check (use in ('drew-on', 'set-aside')),
        why jsonb not null,
        version_number integer not null,
        cited_by uuid not null references profile,
        cited_at timestamptz not null
      )`);
    await runner.query('create index decision_cite_of on decision_cite (decision_id, kind, cited_id, cited_at desc)');
    await runner.query('create index decision_cite_thing on decision_cite (cited_id, kind)');
    // D4: what was said of it is never changed in place; another cite of the same thing takes its place.
    await runner.query('create trigger stays before update or delete on decision_cite for each row execute function decision_version_stays()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table decision_cite');
  }
}

export const citesMigrations = [DecisionCites1790000000850];

import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES_KEPT = ['decision_version', 'decision_outcome', 'decision_vote', 'decision_paper', 'decision_withheld'];

/** Bodies, interests, papers, withheld parts, votes and the steps after deciding. */
export class DecisionsInFull1790000000810 implements MigrationInterface {
  name = 'DecisionsInFull1790000000810';

  async up(runner: QueryRunner): Promise<void> {
    await this.decisions(runner);
    await this.versions(runner);
    await this.papers(runner);
    await this.outcomes(runner);
    await this.keep(runner);
  }

  private async decisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision
        add body_id uuid references body,
        add ward_ids uuid[] not null default '{}',
        add is_quasi_judicial boolean not null default false,
        add decides_until date check (decides_until >= decides_on),
        add pre_election_reason jsonb,
        add withdrawn_at timestamptz,
        add withdrawn_why jsonb,
        add carrying_out_since timestamptz,
        add done_at timestamptz,
        add superseded_by uuid references decision,
        add superseded_why jsonb,
        add kept_until date,
        add papers_kept_until date`);
    await runner.query(`update decision set ward_ids = array[ward_id] where ward_id is not null`);
    await runner.query(`alter table decision drop column ward_id`);
    await runner.query(`alter table decision drop constraint decision_state_check`);
    await runner.query(`
      alter table decision add constraint decision_state_check
        check (state in ('draft', 'notice', 'open', 'decided', 'being-carried-out', 'done', 'withdrawn', 'superseded'))`);
    await runner.query(`create index decision_wards on decision using gin (ward_ids)`);
    await runner.query(`create index decision_body on decision (body_id) where body_id is not null`);
    await runner.query(`create index decision_superseded_by on decision (superseded_by) where superseded_by is not null`);
  }

  /** Interests become a list of who declared what; what was written as one text before is kept in its words. */
  private async versions(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table decision_version disable trigger stays`);
    await runner.query(`
      alter table decision_version
        add why_key jsonb,
        add why_preferred jsonb,
        add withheld_reasons text,
        add paper_ids uuid[] not null default '{}',
        add ward_ids uuid[] not null default '{}',
        add decides_until date check (decides_until >= decides_on)`);
    await runner.query(`update decision_version v set ward_ids = d.ward_ids, interests = ${asList('v.interests', 'v.published_by')} from decision d where d.id = v.decision_id`);
    await runner.query(`alter table decision_version enable trigger stays`);
  }

  private async papers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision_paper (
        id uuid primary key,
        decision_id uuid not null references decision,
        title jsonb not null,
        url text,
        file_id uuid,
        is_background boolean not null,
        withheld_ground text,
        added_at timestamptz not null,
        removed_at timestamptz,
        removed_by uuid references profile,
        removed_why jsonb,
        check (withheld_ground is null or (url is null and file_id is null))
      )`);
    await runner.query(`create index decision_paper_decision on decision_paper (decision_id)`);
    // D9: what is withheld lies here alone, so that nothing that reads versions can show it.
    await runner.query(`
      create table decision_withheld (
        decision_id uuid not null references decision,
        version_number integer not null,
        part text not null check (part in ('option', 'paper', 'reasons', 'outcome')),
        part_id uuid not null,
        ground text not null,
        content jsonb not null,
        primary key (decision_id, version_number, part, part_id)
      )`);
  }

  private async outcomes(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table decision_outcome add withheld_reasons text`);
    await runner.query(`
      update decision_outcome o set interests = ${asList('o.interests', 'o.recorded_by')}, rejected = coalesce((
        select jsonb_agg(jsonb_build_object('optionId', option->>'id', 'why', o.rejected))
        from decision_version v cross join jsonb_array_elements(v.options) option
        where v.decision_id = o.decision_id and v.number = o.version_number and (option->>'id')::uuid <> o.option_id), '[]')`);
    await runner.query(`
      create table decision_vote (
        decision_id uuid not null references decision_outcome,
        profile_id uuid not null references profile,
        vote text not null check (vote in ('for', 'against', 'abstained', 'absent', 'interest')),
        dissent text,
        dissent_language text check ((dissent is null) = (dissent_language is null)),
        primary key (decision_id, profile_id),
        check (dissent is null or vote in ('against', 'abstained'))
      )`);
    await runner.query(`create index decision_vote_profile on decision_vote (profile_id)`);
  }

  /**
   * D8: what the law says is kept can't be deleted before its day, whatever the code does. Whoever deletes says which
   * day it is, as `set_config('folkmoot.today', …, true)`; who says nothing deletes nothing.
   */
  private async keep(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function decision_record_is_kept() returns trigger language plpgsql as $$
      declare
        of_decision uuid := case when tg_table_name = 'decision' then (to_jsonb(old)->>'id')::uuid else (to_jsonb(old)->>'decision_id')::uuid end;
        kept date := (select kept_until from decision where id = of_decision);
      begin
        if coalesce(kept > nullif(current_setting('folkmoot.today', true), '')::date, true) then
          raise exception 'The record of a decision is kept until %', coalesce(kept::text, 'years after it is decided') using errcode = 'insufficient_privilege';
        end if;
        return old;
      end $$`);
    await runner.query(`drop trigger stays on decision_version`);
    await runner.query(`create trigger stays before update on decision_version for each row execute function decision_version_stays()`);
    for (const table of ['decision', ...TABLES_KEPT]) {
      await runner.query(`create trigger kept before delete on ${table} for each row execute function decision_record_is_kept()`);
    }
    await this.keepPapers(runner);
  }

  private async keepPapers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function decision_paper_is_kept() returns trigger language plpgsql as $$
      declare
        kept date := (select case when old.is_background then papers_kept_until else kept_until end from decision where id = old.decision_id);
      begin
        if new.removed_at is null or old.removed_at is not null or kept is null or kept > new.removed_at::date then
          raise exception 'A paper of a decision is kept until %', coalesce(kept::text, 'years after it is decided') using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger kept_as_it_is before update on decision_paper for each row execute function decision_paper_is_kept()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['decision_paper', 'decision_withheld', 'decision_vote']) await runner.query(`drop table ${table}`);
    await runner.query(`alter table decision_outcome drop column withheld_reasons`);
    for (const table of ['decision', 'decision_version', 'decision_outcome']) await runner.query(`drop trigger kept on ${table}`);
    await runner.query(`drop trigger stays on decision_version`);
    await runner.query(`update decision_outcome set interests = ${asText('interests')}, rejected = coalesce(rejected->0->'why', '{}')`);
    await runner.query(`update decision_version set interests = ${asText('interests')}`);
    await runner.query(`create trigger stays before update or delete on decision_version for each row execute function decision_version_stays()`);
    for (const name of ['decision_record_is_kept', 'decision_paper_is_kept']) await runner.query(`drop function ${name}()`);
    const added = ['why_key', 'why_preferred', 'withheld_reasons', 'paper_ids', 'ward_ids', 'decides_until'];
    await runner.query(`alter table decision_version ${added.map((column) => `drop column ${column}`).join(', ')}`);
    await this.undoDecisions(runner);
  }

  private async undoDecisions(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table decision add ward_id uuid references ward`);
    await runner.query(`update decision set ward_id = ward_ids[1]`);
    const added = ['body_id', 'ward_ids', 'is_quasi_judicial', 'decides_until', 'pre_election_reason', 'withdrawn_at', 'withdrawn_why'];
    const later = ['carrying_out_since', 'done_at', 'superseded_by', 'superseded_why', 'kept_until', 'papers_kept_until'];
    await runner.query(`alter table decision ${[...added, ...later].map((column) => `drop column ${column}`).join(', ')}`);
    await runner.query(`alter table decision drop constraint decision_state_check`);
    await runner.query(`update decision set state = 'done' where state = 'superseded'`);
    await runner.query(`
      alter table decision add constraint decision_state_check
        check (state in ('draft', 'notice', 'open', 'decided', 'being-carried-out', 'done', 'withdrawn'))`);
  }
}

const asList = (interests: string, person: string): string => `
  case when ${interests}->>'en' ilike 'none declared%' then '{"noneDeclared": true, "declared": []}'::jsonb
  else jsonb_build_object('noneDeclared', false, 'declared', jsonb_build_array(
    jsonb_build_object('personId', ${person}, 'kind', 'other', 'what', ${interests}, 'dispensation', null))) end`;

const asText = (interests: string): string => `coalesce(${interests}#>'{declared,0,what}', '{"en": "None declared"}'::jsonb)`;

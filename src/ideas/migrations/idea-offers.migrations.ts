import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers of help, what is written to those who made them, groups that take an idea up, and who proposes it together. */
export class IdeaOffers1790000001050 implements MigrationInterface {
  name = 'IdeaOffers1790000001050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_offer (
        id uuid primary key,
        idea_id uuid not null references idea,
        author_id uuid not null references profile,
        text text not null,
        language text not null,
        written_at timestamptz not null,
        withdrawn_at timestamptz,
        held_because text[] not null,
        hidden_at timestamptz,
        version integer not null
      )`);
    await runner.query(`create index idea_offer_idea on idea_offer (idea_id, written_at)`);
    await runner.query(`
      create table idea_offer_message (
        id uuid primary key,
        offer_id uuid not null references idea_offer,
        organisation_id uuid not null references organisation,
        sender_id uuid not null references profile,
        text text not null,
        language text not null,
        sent_at timestamptz not null,
        passed_on_at timestamptz,
        passed_on_by uuid references profile
      )`);
    await runner.query(`create index idea_offer_message_queue on idea_offer_message (organisation_id, (passed_on_at is not null), id)`);
    await this.together(runner);
  }

  private async together(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_take_up (
        id uuid primary key,
        idea_id uuid not null references idea,
        organisation_id uuid not null references organisation,
        words jsonb not null,
        profile_id uuid not null references profile,
        taken_up_at timestamptz not null,
        given_back_at timestamptz
      )`);
    await runner.query(`create unique index idea_take_up_once on idea_take_up (idea_id, organisation_id) where given_back_at is null`);
    await runner.query(`
      create table idea_co_proposer (
        idea_id uuid not null references idea,
        profile_id uuid not null references profile,
        joined_at timestamptz not null,
        primary key (idea_id, profile_id)
      )`);
    await runner.query(`create index idea_co_proposer_profile on idea_co_proposer (profile_id)`);
    await runner.query(`
      create table idea_invitation (
        id uuid primary key,
        idea_id uuid not null references idea,
        code_hash text not null unique,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        answered_at timestamptz,
        accepted boolean,
        check ((answered_at is null) = (accepted is null))
      )`);
    await runner.query(`create index idea_invitation_idea on idea_invitation (idea_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['invitation', 'co_proposer', 'take_up', 'offer_message', 'offer']) await runner.query(`drop table idea_${table}`);
  }
}

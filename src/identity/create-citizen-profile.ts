import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IdField, newId, outcomeOf, problem, TextField, UnitOfWork, type AgeBand, type Problem, type Transaction } from '../platform/index.js';
import { ProfileEntity } from './profile.entity.js';
import { AgeBandEnum, Session } from './profile.type.js';
import { WardEntity } from './ward.entity.js';

@InputType({ description: 'Your own public face: how you are known when you propose, argue and support.' })
export class CreateCitizenProfileInput {
  @TextField('The name you are known by here; it need not be your own.', { least: 2, most: 60 })
  displayName!: string;

  @IdField('ward', 'The ward you live in, if you wish to say.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @Field(() => AgeBandEnum, { description: 'Your age band. Your date of birth is never asked.' })
  @IsIn(['16-17', 'adult'])
  ageBand!: AgeBand;
}

export const HasPersonalProfile = problem('HasPersonalProfile', 'An account has one personal profile (V1).', {
  en: 'You already have a personal profile. One person has one, so that one person counts once.',
  cy: 'Mae gennych broffil personol eisoes. Un person, un proffil, fel bod pob un yn cyfrif unwaith.',
});

export const CreateCitizenProfileOutcome = outcomeOf('CreateCitizenProfileOutcome', 'Your session, now with the profile.', Session, [
  HasPersonalProfile,
]);

@Injectable()
export class CreateCitizenProfile {
  constructor(private readonly work: UnitOfWork) {}

  execute(accountId: string, input: CreateCitizenProfileInput): Promise<Problem | ProfileEntity> {
    return this.work.run((tx) => createCitizenProfile(tx, accountId, input));
  }
}

/** The unique index decides who was first: looking before inserting would be a race (V1). */
export async function createCitizenProfile(tx: Transaction, accountId: string, input: CreateCitizenProfileInput): Promise<Problem | ProfileEntity> {
  const ward = input.wardId ? await tx.find(WardEntity, { id: input.wardId }) : null;
  const rows = await tx.query<{ id: string }>(
    `insert into profile (id, account_id, kind, display_name, age_band, ward_id, created_at)
     values ($1, $2, 'citizen', $3, $4, $5, $6)
     on conflict (account_id) where kind <> 'professional' do nothing returning id`,
    [newId(), accountId, input.displayName, input.ageBand, ward?.id ?? null, tx.now],
  );
  const made = rows[0] && (await tx.find(ProfileEntity, { id: rows[0].id }));
  return made ?? new HasPersonalProfile();
}


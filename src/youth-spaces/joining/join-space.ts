import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { Accounts, AgeBandEnum, ProfileEntity, Sessions, type OpenedSession } from '../../identity/index.js';
import { isRefusal, newId, outcomeOf, TextField, UnitOfWork, type AgeBand, type Problem, type Transaction } from '../../platform/index.js';
import { spaceNow } from '../space-now.js';
import { Codes, useCode } from './codes.js';
import { Guessing } from './guessing.js';
import { CodeNotValid, PseudonymNotPossible } from './joining.problems.js';
import { YouthJoin } from './joining.type.js';
import { pseudonymFault, pseudonymKey } from './pseudonym.rules.js';
import { newPhrase } from './recovery-phrase.js';
import type { YouthCodeEntity } from './youth-code.entity.js';

@InputType({ description: 'All that joining a youth space asks: a code, a made-up name, an age band.' })
export class JoinYouthSpaceInput {
  @TextField('The code from a youth worker.', { most: 40 })
  code!: string;

  @TextField('A made-up name, one of those offered or another.', { most: 60 })
  pseudonym!: string;

  @Field(() => AgeBandEnum, { description: 'About how old you are; not saying is fine.' })
  @IsIn(['unknown', 'under-consent-age', 'up-to-15', '16-17'])
  ageBand!: AgeBand;
}

export const JoinYouthSpaceOutcome = outcomeOf('JoinYouthSpaceOutcome', 'That you are in, or why you are not.', YouthJoin, [CodeNotValid, PseudonymNotPossible]);

export interface Joined {
  readonly spaceId: string;
  readonly profileId: string;
  readonly membershipId: string;
  readonly opened: OpenedSession;
  readonly recoveryPhrase: string;
}

/** Lets somebody in under a pseudonym. The account has no address, the profile no name: nothing else is asked (Y1, Y2). */
@Injectable()
export class JoinSpace {
  constructor(
    private readonly work: UnitOfWork,
    private readonly codes: Codes,
    private readonly guessing: Guessing,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  async execute(input: JoinYouthSpaceInput): Promise<Problem | Joined> {
    const hash = await this.codes.hashToTry(input.code);
    const outcome = hash ? await this.work.run((tx) => this.join(tx, hash, input)) : new CodeNotValid();
    if (outcome instanceof CodeNotValid) await this.codes.countMiss(input.code);
    return outcome;
  }

  private async join(tx: Transaction, hash: string, input: JoinYouthSpaceInput): Promise<Problem | Joined> {
    const code = await useCode(tx, hash);
    const now = code && (await spaceNow(tx, code.spaceId));
    if (!code || now?.state !== 'open' || (code.onlyStaffed && !now.isStaffed)) return new CodeNotValid();
    const fault = pseudonymFault(input.pseudonym);
    if (fault) return new PseudonymNotPossible(fault);
    const accountId = await this.accounts.create(tx, { name: 'Young person' });
    const profile = await tx.save(ProfileEntity, youngPerson(accountId, input, tx.now));
    const recoveryPhrase = newPhrase();
    const membershipId = await this.enter(tx, { code, profileId: profile.id, pseudonym: input.pseudonym, phraseHash: this.guessing.hash('phrase', recoveryPhrase) });
    if (isRefusal(membershipId)) return membershipId;
    tx.record({ kind: 'youth-space.joined', topics: [`youth-space:${code.spaceId}`] });
    const opened = await this.sessions.open(tx, { accountId, actingProfileId: profile.id, secondFactor: false });
    return { spaceId: code.spaceId, profileId: profile.id, membershipId, opened, recoveryPhrase };
  }

  /** The unique key decides who has the pseudonym: looking before inserting would be a race. */
  private async enter(tx: Transaction, given: { code: YouthCodeEntity; profileId: string; pseudonym: string; phraseHash: string }): Promise<Problem | string> {
    const { code, profileId, pseudonym, phraseHash } = given;
    const [entered] = await tx.query<{ id: string }>(
      `insert into youth_membership (id, space_id, profile_id, code_id, pseudonym, pseudonym_key, phrase_hash, joined_at, age_asked_at, agreed_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, (select charter_version from youth_space where id = $2)) on conflict (space_id, pseudonym_key) do nothing returning id`,
      [newId(), code.spaceId, profileId, code.id, pseudonym, pseudonymKey(pseudonym), phraseHash, tx.now],
    );
    return entered?.id ?? new PseudonymNotPossible('taken');
  }
}

function youngPerson(accountId: string, { pseudonym, ageBand }: JoinYouthSpaceInput, now: Date): ProfileEntity {
  const nothingElse = { wardId: null, organisationId: null, jobTitle: null, lineManager: null, verifiedBy: null, verifiedUntil: null, suspendedAt: null };
  return { id: newId(), accountId, kind: 'young-person', displayName: pseudonym, ageBand, ...nothingElse, createdAt: now };
}

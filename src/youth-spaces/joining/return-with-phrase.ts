import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { ProfileEntity, Sessions, type OpenedSession } from '../../identity/index.js';
import { outcomeOf, TextField, UnitOfWork, type Problem, type Transaction } from '../../platform/index.js';
import { useReentry } from './use-reentry.js';
import { readCode } from './code-letters.js';
import { Guessing } from './guessing.js';
import { PhraseNotValid } from './joining.problems.js';
import { YouthReturn } from './joining.type.js';
import { YouthMembershipEntity } from '../membership/index.js';
import { newPhrase, readPhrase } from './recovery-phrase.js';

@InputType({ description: 'The words you were shown when you joined, or a code to come back from a youth worker.' })
export class ReturnWithPhraseInput {
  @TextField('All of the words, in their order; or the code.', { most: 200 })
  phrase!: string;
}

export const ReturnWithPhraseOutcome = outcomeOf('ReturnWithPhraseOutcome', 'That you are in again, or that the words open nothing.', YouthReturn, [PhraseNotValid]);

export interface Returned {
  readonly spaceId: string;
  readonly profileId: string;
  readonly opened: OpenedSession;
  /** New ones, where a worker's code was used. */
  readonly recoveryPhrase: string | null;
}

/** The way back in, without an e-mail: the words of one's own, or a code from a worker, which gives new words. */
@Injectable()
export class ReturnWithPhrase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly guessing: Guessing,
    private readonly sessions: Sessions,
  ) {}

  async execute(input: ReturnWithPhraseInput): Promise<Problem | Returned> {
    const code = readCode(input.phrase);
    const phrase = code ?? readPhrase(input.phrase);
    const secret = code === null ? 'phrase' : 'code';
    if (!phrase || !(await this.guessing.isAllowed(secret, phrase))) return new PhraseNotValid();
    const hash = this.guessing.hash(secret, phrase);
    const outcome = await this.work.run((tx) => (code === null ? this.comeBack(tx, hash) : this.letIn(tx, hash)));
    if (outcome instanceof PhraseNotValid) await this.guessing.missed(secret, phrase);
    return outcome;
  }

  private async comeBack(tx: Transaction, phraseHash: string): Promise<Problem | Returned> {
    const membership = await tx.lock(YouthMembershipEntity, { phraseHash });
    const profile = membership && !membership.leftAt ? await tx.find(ProfileEntity, { id: membership.profileId }) : null;
    if (!membership || !profile || profile.suspendedAt) return new PhraseNotValid();
    const opened = await this.sessions.open(tx, { accountId: profile.accountId, actingProfileId: profile.id, secondFactor: false });
    return { spaceId: membership.spaceId, profileId: profile.id, opened, recoveryPhrase: null };
  }

  /** Whoever was in as this person is out, and the words that were lost open nothing any more. */
  private async letIn(tx: Transaction, codeHash: string): Promise<Problem | Returned> {
    const found = await useReentry(tx, codeHash);
    if (!found) return new PhraseNotValid();
    const { membership, profile } = found;
    await this.sessions.endAllOf(tx, profile.accountId);
    const recoveryPhrase = newPhrase();
    await tx.save(YouthMembershipEntity, { ...membership, phraseHash: this.guessing.hash('phrase', recoveryPhrase) });
    const opened = await this.sessions.open(tx, { accountId: profile.accountId, actingProfileId: profile.id, secondFactor: false });
    return { spaceId: membership.spaceId, profileId: profile.id, opened, recoveryPhrase };
  }
}

import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { ProfileEntity, Sessions, type OpenedSession } from '../../identity/index.js';
import { outcomeOf, TextField, UnitOfWork, type Problem, type Transaction } from '../../platform/index.js';
import { Guessing } from './guessing.js';
import { PhraseNotValid } from './joining.problems.js';
import { YouthReturn } from './joining.type.js';
import { YouthMembershipEntity } from './membership.entity.js';
import { readPhrase } from './recovery-phrase.js';

@InputType({ description: 'The words you were shown when you joined.' })
export class ReturnWithPhraseInput {
  @TextField('All of the words, in their order.', { most: 200 })
  phrase!: string;
}

export const ReturnWithPhraseOutcome = outcomeOf('ReturnWithPhraseOutcome', 'That you are in again, or that the words open nothing.', YouthReturn, [PhraseNotValid]);

export interface Returned {
  readonly spaceId: string;
  readonly profileId: string;
  readonly opened: OpenedSession;
}

/** The way back in, without an e-mail. */
@Injectable()
export class ReturnWithPhrase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly guessing: Guessing,
    private readonly sessions: Sessions,
  ) {}

  async execute(input: ReturnWithPhraseInput): Promise<Problem | Returned> {
    const phrase = readPhrase(input.phrase);
    if (!phrase || !(await this.guessing.isAllowed('phrase', phrase))) return new PhraseNotValid();
    const outcome = await this.work.run((tx) => this.comeBack(tx, this.guessing.hash('phrase', phrase)));
    if (outcome instanceof PhraseNotValid) await this.guessing.missed('phrase', phrase);
    return outcome;
  }

  private async comeBack(tx: Transaction, phraseHash: string): Promise<Problem | Returned> {
    const membership = await tx.lock(YouthMembershipEntity, { phraseHash });
    const profile = membership && !membership.leftAt ? await tx.find(ProfileEntity, { id: membership.profileId }) : null;
    if (!membership || !profile || profile.suspendedAt) return new PhraseNotValid();
    const opened = await this.sessions.open(tx, { accountId: profile.accountId, actingProfileId: profile.id, secondFactor: false });
    return { spaceId: membership.spaceId, profileId: profile.id, opened };
  }
}

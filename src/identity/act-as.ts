import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, Length } from 'class-validator';
import type { Response } from 'express';
import { IdField, NotAvailable, outcomeOf, SecondFactorNeeded, UnitOfWork, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { Sessions, type OpenedSession, type Session as SignedSession } from './accounts/index.js';
import { ProfileEntity } from './profile.entity.js';
import { Session } from './profile.type.js';

@InputType({ description: 'Which of your profiles to act through from now on.' })
export class ActAsInput {
  @IdField('prof', 'One of your own profiles.')
  profileId!: string;

  @Field(() => String, { nullable: true, description: 'The code of your authenticator app, where the profile is professional.' })
  @IsOptional()
  @IsString()
  @Length(6, 8)
  code?: string;
}

export const ActAsOutcome = outcomeOf('ActAsOutcome', 'Your session as it is now, or why the profile was not changed.', Session, [
  SecondFactorNeeded,
]);

/** Changes the profile a session acts through. The session is another one afterwards, so that an older page can't go on. */
@Injectable()
export class ActAs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  async execute(viewer: Viewer, session: SignedSession, input: ActAsInput, response: Response): Promise<Problem | OpenedSession> {
    const codeHolds = input.code !== undefined && (await this.sessions.checkTotp(session.accountId, input.code));
    const outcome = await this.work.run((tx) => this.change(tx, viewer, session, input, codeHolds));
    if ('cookie' in outcome) this.sessions.setCookie(response, outcome);
    return outcome;
  }

  private async change(tx: Transaction, viewer: Viewer, session: SignedSession, input: ActAsInput, codeHolds: boolean): Promise<Problem | OpenedSession> {
    const profile = await tx.find(ProfileEntity, { id: input.profileId, accountId: session.accountId });
    if (!profile || !mayAct(profile, tx.now)) return new NotAvailable();
    const secondFactor = session.secondFactorAt !== null || codeHolds;
    if (profile.kind === 'professional' && !secondFactor) return new SecondFactorNeeded();
    if (profile.organisationId) {
      const subject = { kind: 'profile', id: profile.id };
      tx.audit({ organisationId: profile.organisationId, actor: viewer, act: 'profile.acted-through', subject });
    }
    return this.sessions.rotate(tx, session, { actingProfileId: profile.id, secondFactor });
  }
}

function mayAct(profile: ProfileEntity, now: Date): boolean {
  if (profile.suspendedAt) return false;
  return profile.kind !== 'professional' || (profile.verifiedUntil !== null && profile.verifiedUntil > now);
}

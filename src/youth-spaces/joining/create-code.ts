import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsOptional, IsUUID } from 'class-validator';
import { IdField, newId, NotAllowed, NotAvailable, NumberField, outcomeOf, problem, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { spaceFor } from '../space-now.js';
import { newCode } from './code-letters.js';
import { Codes } from './codes.js';
import { YouthCode } from './joining.type.js';
import { YouthCodeEntity } from './youth-code.entity.js';

@InputType({ description: 'For whom a code is, and how long it holds.' })
export class CreateYouthCodeInput {
  @IdField('space', 'A space you work in.')
  @IsUUID()
  spaceId!: string;

  @NumberField('How many people it lets in.', { least: 1, most: 1_000 })
  uses!: number;

  @Field(() => GraphQLISODateTime, { description: 'Until when, within three months.' })
  @IsDate()
  expiresAt!: Date;

  @Field(() => Boolean, { nullable: true, description: 'It lets people in only while the space is staffed.' })
  @IsOptional()
  @IsBoolean()
  onlyStaffed?: boolean | null;
}

/** Letters that are kept, to tell codes apart: of ten, not enough to guess the rest. */
const ENDING = 2;
const LONGEST_MS = 92 * 86_400_000;

export const ExpiryNotPossible = problem('ExpiryNotPossible', 'A code holds for three months at most.', {
  en: 'A code holds from now on and for three months at most.',
  cy: 'Mae cod yn ddilys o hyn ymlaen ac am dri mis ar y mwyaf.',
});

export const CreateYouthCodeOutcome = outcomeOf('CreateYouthCodeOutcome', 'The code, shown this once, or why there is none.', YouthCode, [ExpiryNotPossible]);

/** Makes a group code for a space (Y2). Only its hash is kept. */
@Injectable()
export class CreateCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly codes: Codes,
  ) {}

  execute(viewer: Viewer, { spaceId, uses, expiresAt, onlyStaffed }: CreateYouthCodeInput): Promise<Problem | YouthCode> {
    return this.work.run(async (tx) => {
      const now = await spaceFor(tx, viewer, spaceId);
      if (!now || !viewer.profile || now.state === 'closed') return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      const holds = expiresAt.getTime() - tx.now.getTime();
      if (holds <= 0 || holds > LONGEST_MS) return new ExpiryNotPossible();
      const code = newCode();
      const bounds = { uses, used: 0, expiresAt, endedAt: null, onlyStaffed: onlyStaffed ?? false };
      const made = { id: newId(), spaceId, codeHash: this.codes.hash(code), ending: code.slice(-ENDING), ...bounds, madeBy: viewer.profile.id, madeAt: tx.now };
      await tx.save(YouthCodeEntity, made);
      const { organisationId } = now.space;
      tx.audit({ organisationId, actor: viewer, act: 'youth-code.made', subject: { kind: 'space', id: spaceId }, details: { uses, expiresAt: expiresAt.toISOString(), onlyStaffed: bounds.onlyStaffed } });
      return { code, usesLeft: uses, expiresAt, path: `/youth/join?code=${code}` };
    });
  }
}

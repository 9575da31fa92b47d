import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import {
  DayField,
  IdField,
  isRefusal,
  LocalTextField,
  LocalTextInput,
  newId,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  TextField,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Role,
  type Transaction,
  type Viewer,
} from '../../platform/index.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { DayOutOfBounds, mayAppoint, untilEndOf } from '../people/index.js';
import { RoleEnum } from '../profile.type.js';
import { untranslated } from '../publishing.rules.js';
import { TopicsField, type Topic } from '../topics/index.js';
import { WardEntity } from '../ward.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationLetter } from './invitation-letter.js';
import { ChecksMissing, WorkInvitationOpen, NotAnOfficeHere } from './invitation.problems.js';
import { expiryOf, hashOf, needsChecks, newToken } from './invitation.rules.js';
import { WorkInvitation } from './invitation.type.js';

@InputType({ description: 'Whom to invite to work here, as what, and what the organisation says of them.' })
export class InviteToWorkInput {
  @IdField('org', 'The organisation.')
  @IsUUID()
  organisationId!: string;

  @TextField('Their real name: everybody sees it.', { most: 120 })
  realName!: string;

  @TextField('Their e-mail address at work. The link goes there, and proves that it is theirs; the address is shown to nobody.', { most: 254 })
  @IsEmail()
  sendTo!: string;

  @LocalTextField('Their job, as everybody sees it.')
  jobTitle!: LocalTextInput;

  @TextField('Whom they answer to.', { most: 120 })
  lineManager!: string;

  @Field(() => RoleEnum, { description: 'What they are to do here.' })
  @IsIn(Object.values(RoleEnum))
  role!: Role;

  @IdField('ward', 'For a councillor: the ward; left out for one who is elected by the whole council’s area.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @TopicsField('For a councillor: the topics they answer for.')
  portfolios?: Topic[] | null;

  @DayField('The last day of their term; left out, it is open-ended.', { nullable: true })
  @IsOptional()
  @IsString()
  lastDay?: string | null;

  @DayField('The last day on which their checks hold; no document is kept.', { nullable: true })
  @IsOptional()
  @IsString()
  checksValidUntil?: string | null;
}

export const InviteToWorkOutcome = outcomeOf('InviteToWorkOutcome', 'The invitation, which is on its way.', WorkInvitation, [
  NotAnOfficeHere,
  ChecksMissing,
  DayOutOfBounds,
  WorkInvitationOpen,
  TranslationMissing,
]);

/** A clerk vouches for somebody and asks them in by mail. Nothing is theirs until they accept. */
@Injectable()
export class InviteToWork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly letter: InvitationLetter,
  ) {}

  execute(viewer: Viewer, input: InviteToWorkInput): Promise<Problem | InvitationEntity> {
    return this.work.run(async (tx) => {
      const organisation = await tx.find(OrganisationEntity, { id: input.organisationId });
      if (!organisation) return new NotAvailable();
      if (!viewer.profile || !mayAppoint(viewer, organisation.id, input.role)) return new NotAllowed();
      const refusal = await refusalOf(tx, organisation, input);
      if (refusal) return refusal;
      const token = newToken();
      const invitation = toInvitation(organisation, viewer.profile.id, input, token, tx.now);
      if (isRefusal(invitation)) return invitation;
      await tx.save(InvitationEntity, invitation);
      await this.letter.send(tx, invitation, organisation, token);
      tx.record({ kind: 'work-invitation.sent', topics: [`organisation:${organisation.id}`] });
      const subject = { kind: 'work-invitation', id: invitation.id };
      tx.audit({ organisationId: organisation.id, actor: viewer, act: 'profile.invited', subject, details: { role: input.role, name: input.realName } });
      return invitation;
    });
  }
}

async function refusalOf(tx: Transaction, organisation: OrganisationEntity, input: InviteToWorkInput): Promise<Problem | null> {
  const { role, wardId, sendTo } = input;
  const isOffice = role === 'councillor' ? organisation.kind === 'council' : !wardId;
  if (!isOffice || (wardId && !(await tx.find(WardEntity, { id: wardId, organisationId: organisation.id })))) return new NotAnOfficeHere();
  if (needsChecks(role) && !input.checksValidUntil) return new ChecksMissing();
  const missing = untranslated(organisation, { jobTitle: toTexts(input.jobTitle) });
  if (missing.length > 0) return new TranslationMissing(missing);
  const [open] = await tx.query<{ id: string }>(
    'select id from work_invitation where organisation_id = $1 and email = lower($2) and role = $3 and accepted_at is null and withdrawn_at is null',
    [organisation.id, sendTo, role],
  );
  return open ? new WorkInvitationOpen() : null;
}

function toInvitation(organisation: OrganisationEntity, invitedBy: string, input: InviteToWorkInput, token: string, now: Date): InvitationEntity | Problem {
  const endsAt = input.lastDay ? untilEndOf(input.lastDay, 'term', organisation.jurisdiction, now) : null;
  if (isRefusal(endsAt)) return endsAt;
  const checksValidUntil = input.checksValidUntil ? untilEndOf(input.checksValidUntil, 'checks', organisation.jurisdiction, now) : null;
  if (isRefusal(checksValidUntil)) return checksValidUntil;
  const { realName, lineManager, role, wardId = null, portfolios } = input;
  return {
    ...{ id: newId(), organisationId: organisation.id, tokenHash: hashOf(token), email: input.sendTo.toLowerCase() },
    ...{ realName, lineManager, role, wardId, jobTitle: toTexts(input.jobTitle) },
    portfolios: role === 'councillor' ? (portfolios ?? []) : [],
    ...{ endsAt, checksValidUntil, invitedBy, invitedAt: now, expiresAt: expiryOf(now), acceptedAt: null, withdrawnAt: null },
  };
}

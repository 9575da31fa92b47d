import { InputType } from '@nestjs/graphql';
import { IsString, IsUUID } from 'class-validator';
import { DayField, IdField, type Problem, type Transaction } from '../../platform/index.js';
import { councillorsInOffice } from '../offices.js';
import { BodyMemberEntity, type BodyEntity } from './body.entity.js';
import { MembershipMuddled, NotACouncillor } from './body.problems.js';

@InputType({ description: 'Somebody who joins or leaves a body.' })
export class MemberInput {
  @IdField('prof', 'The councillor.')
  @IsUUID()
  profileId!: string;

  @DayField('Joining: the first day. Leaving: the last one.')
  @IsString()
  day!: string;
}

export interface MembersChanged {
  readonly joining: readonly MemberInput[];
  readonly leaving: readonly MemberInput[];
}

/** Ends some memberships and begins others; what was before stays known. The body's row is locked. */
export async function seatMembers(tx: Transaction, body: BodyEntity, { joining, leaving }: MembersChanged): Promise<Problem | null> {
  for (const { profileId, day } of leaving) {
    const refusal = await leave(tx, body, profileId, day);
    if (refusal) return refusal;
  }
  const councillors = new Set((await councillorsInOffice(tx, body.organisationId)).map((councillor) => councillor.profileId));
  if (joining.some(({ profileId }) => !councillors.has(profileId))) return new NotACouncillor();
  for (const { profileId, day } of joining) {
    const rows = await tx.query(
      `insert into body_member (body_id, profile_id, from_day)
       select $1, $2, $3 where not exists (select from body_member where body_id = $1 and profile_id = $2 and (until_day is null or until_day >= $3))
       returning profile_id`,
      [body.id, profileId, day],
    );
    if (rows.length === 0) return new MembershipMuddled();
  }
  return null;
}

async function leave(tx: Transaction, body: BodyEntity, profileId: string, day: string): Promise<Problem | null> {
  const member = (await tx.manager.findBy(BodyMemberEntity, { bodyId: body.id, profileId })).find(({ untilDay }) => untilDay === null);
  if (!member || member.fromDay > day) return new MembershipMuddled();
  await tx.save(BodyMemberEntity, { ...member, untilDay: day });
  return null;
}

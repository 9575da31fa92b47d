import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsString, IsUUID } from 'class-validator';
import { IdField, isRefusal, kindOfId, localId, outcomeOf, UnitOfWork, visitor, type GraphqlContext, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { Referables } from '../../proceedings/index.js';
import { recordSpace } from '../record-space.js';
import type { YouthSpaceEntity } from '../youth-space.entity.js';
import { YouthSpace } from '../youth-space.type.js';
import { spaceForStaff } from './for-staff.js';
import { YouthPromiseEntity, type PromiseKind } from './preparing.entities.js';
import { PromiseNotPossible } from './preparing.problems.js';

@InputType({ description: 'What a youth space may influence, and who has promised to listen.' })
export class SetYouthSpacePromisesInput {
  @IdField('space', 'A space you work in or supervise.')
  @IsUUID()
  spaceId!: string;

  @Field(() => [ID], { description: 'Decisions, consultations and profiles of councillors, all of them.' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  promisedIn!: string[];
}

export const SetYouthSpacePromisesOutcome = outcomeOf('SetYouthSpacePromisesOutcome', 'The space with what it may influence, or why that was not set.', YouthSpace, [
  PromiseNotPossible,
]);

interface Promised {
  readonly kind: PromiseKind;
  readonly subjectId: string;
}

/** Says who has promised to listen: real councillors, decisions and consultations that everybody sees. None of those learns of the space (Y3). */
@Injectable()
export class SetPromises {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referables: Referables,
  ) {}

  execute(viewer: Viewer, input: SetYouthSpacePromisesInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceForStaff(tx, viewer, input);
      if (isRefusal(now)) return now;
      const promised = await Promise.all([...new Set(input.promisedIn)].map((id) => this.read(tx, id)));
      const found = promised.filter((each) => each !== null);
      if (found.length < promised.length) return new PromiseNotPossible();
      const { spaceId } = input;
      await tx.query('delete from youth_promise where space_id = $1', [spaceId]);
      for (const each of found) await tx.save(YouthPromiseEntity, { spaceId, ...each, addedAt: tx.now });
      return recordSpace(tx, now.space, { act: 'changed', actor: viewer, details: { promises: input.promisedIn } });
    });
  }

  private async read(tx: Transaction, id: string): Promise<Promised | null> {
    const idKind = kindOfId(id);
    if (idKind === null) return null;
    const subjectId = localId(idKind, id);
    if (idKind === 'prof') return (await isCouncillor(tx, subjectId)) ? { kind: 'councillor', subjectId } : null;
    const kind = this.referables.kindOf(idKind);
    if (kind !== 'decision' && kind !== 'consultation') return null;
    return (await this.referables.describe(asVisitor(), kind, subjectId)) && { kind, subjectId };
  }
}

/** What everybody sees: a draft is no promise. */
const asVisitor = (): GraphqlContext => ({ viewer: visitor('en'), requestId: 'promise', http: null, shownProfileId: null });

async function isCouncillor(tx: Transaction, profileId: string): Promise<boolean> {
  const rows = await tx.query(
    `select from profile p join appointment a on a.profile_id = p.id and a.role = 'councillor'
     where p.id = $1 and a.starts_at <= $2 and (a.ends_at is null or a.ends_at > $2) and p.suspended_at is null and p.verified_until > $2`,
    [profileId, tx.now],
  );
  return rows.length > 0;
}

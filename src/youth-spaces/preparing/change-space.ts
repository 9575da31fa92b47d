import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { IdField, isRefusal, localId, LocalTextField, LocalTextInput, NumberField, outcomeOf, toTexts, TranslationMissing, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { recordSpace } from '../record-space.js';
import { YouthSpaceWorkerEntity, type YouthSpaceEntity } from '../youth-space.entity.js';
import { YouthSpace } from '../youth-space.type.js';
import { spaceForStaff } from './for-staff.js';

@InputType({ description: 'What changes in a youth space; what is left out stays.' })
export class ChangeYouthSpaceInput {
  @IdField('space', 'A space you work in or supervise.')
  @IsUUID()
  spaceId!: string;

  @NumberField('The version of the space that you saw.', { least: 1, most: 2 ** 31 - 1 })
  version!: number;

  @LocalTextField('What it is called.', { nullable: true })
  title?: LocalTextInput | null;

  @LocalTextField('What it is about.', { nullable: true })
  topic?: LocalTextInput | null;

  @LocalTextField('What it may change.', { nullable: true })
  influences?: LocalTextInput | null;

  @LocalTextField('What to do when no youth worker is there.', { nullable: true })
  outsideHours?: LocalTextInput | null;

  @Field(() => [ID], { nullable: true, description: 'The professional profiles of its youth workers, all of them.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map((id) => localId('prof', id)) : value))
  workerIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'One youth worker is enough for it to count as staffed.' })
  @IsOptional()
  @IsBoolean()
  mayStaffAlone?: boolean | null;
}

export const ChangeYouthSpaceOutcome = outcomeOf('ChangeYouthSpaceOutcome', 'The space as it is now, or why it was not changed.', YouthSpace, [
  TranslationMissing,
  VersionChanged,
]);

const TEXTS = ['title', 'topic', 'influences', 'outsideHours'] as const;

/** Changes what a space says of itself and who works in it. One that then lacks something is paused at once (W6). */
@Injectable()
export class ChangeSpace {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ChangeYouthSpaceInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceForStaff(tx, viewer, input);
      if (isRefusal(now)) return now;
      const texts = Object.fromEntries(TEXTS.flatMap((name) => (input[name] ? [[name, toTexts(input[name])]] : [])));
      const organisation = await tx.find(OrganisationEntity, { id: now.space.organisationId });
      const missing = organisation ? untranslated(organisation, texts) : [];
      if (missing.length > 0) return new TranslationMissing(missing);
      Object.assign(now.space, texts, { mayStaffAlone: input.mayStaffAlone ?? now.space.mayStaffAlone });
      if (input.workerIds) await setWorkers(tx, now.space.id, input.workerIds);
      return recordSpace(tx, now.space, { act: 'changed', actor: viewer });
    });
  }
}

/** Who was there before keeps their place. */
async function setWorkers(tx: Transaction, spaceId: string, workerIds: readonly string[]): Promise<void> {
  await tx.query('delete from youth_space_worker where space_id = $1 and profile_id <> all($2::uuid[])', [spaceId, workerIds]);
  const there = await tx.query<{ profile_id: string }>('select profile_id from youth_space_worker where space_id = $1', [spaceId]);
  const known = new Set(there.map(({ profile_id }) => profile_id));
  for (const profileId of new Set(workerIds)) if (!known.has(profileId)) await tx.save(YouthSpaceWorkerEntity, { spaceId, profileId, addedAt: tx.now });
}

import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../identity/index.js';
import { hasRole, IdField, IdsField, ListField, LocalTextField, LocalTextInput, newId, NotAllowed, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Texts, type Transaction, type Viewer } from '../platform/index.js';
import { CharterRuleEntity, YouthSpaceEntity, YouthSpaceWorkerEntity } from './youth-space.entity.js';
import { YouthSpace } from './youth-space.type.js';

@InputType({ description: 'A youth space to be: what it is for, by which rules, and which youth workers run it.' })
export class PrepareYouthSpaceInput {
  @IdField('org', 'The organisation whose youth workers run it.')
  @IsUUID()
  organisationId!: string;

  @LocalTextField('What it is called.')
  title!: LocalTextInput;

  @LocalTextField('What it is about.')
  topic!: LocalTextInput;

  @LocalTextField('What it may change.', { nullable: true })
  influences?: LocalTextInput | null;

  @LocalTextField('What to do when no youth worker is there.', { nullable: true })
  outsideHours?: LocalTextInput | null;

  @ListField(() => LocalTextInput, 'The rules of its charter, in their order.', { least: 0, most: 30 })
  charter!: LocalTextInput[];

  @IdsField('prof', 'The professional profiles of its youth workers.')
  workerIds!: string[];

  @Field(() => Boolean, { description: 'One youth worker is enough for it to count as staffed.' })
  @IsBoolean()
  mayStaffAlone!: boolean;
}

export const PrepareYouthSpaceOutcome = outcomeOf('PrepareYouthSpaceOutcome', 'The space, which can be opened, or why it was not made.', YouthSpace, [
  TranslationMissing,
]);

/** Makes a youth space, not yet open: the rest is added step by step. A youth worker who makes one works in it. */
@Injectable()
export class PrepareSpace {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Viewer | 'system', input: PrepareYouthSpaceInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const organisation = await tx.find(OrganisationEntity, { id: input.organisationId });
      if (!organisation || (actor !== 'system' && !runsSpaces(actor, organisation.id))) return new NotAllowed();
      const texts = textsOf(input);
      const charter = input.charter.map(toTexts);
      const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => Object.keys(text).length > 0));
      const missing = untranslated(organisation, { ...said, ...Object.fromEntries(charter.map((text, place) => [`charter.${place}`, text])) });
      if (missing.length > 0) return new TranslationMissing(missing);
      const space = await this.make(tx, input, texts);
      await this.fill(tx, space.id, { charter, workerIds: [...ownProfile(actor, organisation.id), ...input.workerIds] });
      tx.audit({ organisationId: organisation.id, actor, act: 'youth-space.prepared', subject: { kind: 'space', id: space.id } });
      return space;
    });
  }

  private make(tx: Transaction, { organisationId, mayStaffAlone }: PrepareYouthSpaceInput, texts: SpaceTexts): Promise<YouthSpaceEntity> {
    const state = { version: 1, state: 'prepared' as const, isPremoderated: true, charterVersion: 1, createdAt: tx.now, openedAt: null };
    return tx.save(YouthSpaceEntity, { id: newId(), organisationId, mayStaffAlone, ...texts, ...state });
  }

  private async fill(tx: Transaction, spaceId: string, { charter, workerIds }: { charter: Texts[]; workerIds: string[] }): Promise<void> {
    for (const [place, text] of charter.entries()) await tx.save(CharterRuleEntity, { id: newId(), spaceId, charterVersion: 1, number: place + 1, text });
    for (const profileId of new Set(workerIds)) await tx.save(YouthSpaceWorkerEntity, { spaceId, profileId, addedAt: tx.now });
  }
}

type SpaceTexts = Pick<YouthSpaceEntity, 'title' | 'topic' | 'influences' | 'outsideHours'>;

function textsOf(input: PrepareYouthSpaceInput): SpaceTexts {
  const { title, topic, influences, outsideHours } = input;
  return { title: toTexts(title), topic: toTexts(topic), influences: influences ? toTexts(influences) : {}, outsideHours: outsideHours ? toTexts(outsideHours) : {} };
}

function runsSpaces(viewer: Viewer, organisationId: string): boolean {
  return hasRole(viewer, 'supervisor', organisationId) || hasRole(viewer, 'youth-worker', organisationId);
}

function ownProfile(actor: Viewer | 'system', organisationId: string): string[] {
  return actor !== 'system' && actor.profile && hasRole(actor, 'youth-worker', organisationId) ? [actor.profile.id] : [];
}

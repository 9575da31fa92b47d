import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { IdField, isRefusal, ListField, LocalTextInput, newId, NumberField, outcomeOf, toTexts, TranslationMissing, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../platform/index.js';
import { recordSpace } from '../record-space.js';
import { CharterRuleEntity, type YouthSpaceEntity } from '../youth-space.entity.js';
import { YouthSpace } from '../youth-space.type.js';
import { spaceForStaff } from './for-staff.js';

@InputType({ description: 'The rules of a youth space as they are to be from now on.' })
export class ChangeCharterInput {
  @IdField('space', 'A space you work in or supervise.')
  @IsUUID()
  spaceId!: string;

  @NumberField('The version of the space that you saw.', { least: 1, most: 2 ** 31 - 1 })
  version!: number;

  @ListField(() => LocalTextInput, 'The rules, all of them, in their order.', { least: 1, most: 30 })
  rules!: LocalTextInput[];
}

export const ChangeCharterOutcome = outcomeOf('ChangeCharterOutcome', 'The space with its new rules, or why they were not changed.', YouthSpace, [
  TranslationMissing,
  VersionChanged,
]);

/** Gives a space a new version of its charter: everybody in it is asked to agree anew. Decisions taken by the old rules keep them (W9). */
@Injectable()
export class ChangeCharter {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ChangeCharterInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceForStaff(tx, viewer, input);
      if (isRefusal(now)) return now;
      const rules = input.rules.map(toTexts);
      const organisation = await tx.find(OrganisationEntity, { id: now.space.organisationId });
      const missing = organisation ? untranslated(organisation, Object.fromEntries(rules.map((text, place) => [`rules.${place}`, text]))) : [];
      if (missing.length > 0) return new TranslationMissing(missing);
      now.space.charterVersion += 1;
      const { id: spaceId, charterVersion } = now.space;
      for (const [place, text] of rules.entries()) await tx.save(CharterRuleEntity, { id: newId(), spaceId, charterVersion, number: place + 1, text });
      return recordSpace(tx, now.space, { act: 'changed', actor: viewer, details: { charterVersion } });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { NotAvailable, NumberField, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../platform/index.js';
import { ModeratorsPlace } from './moderators-place.js';
import { PlaceEntity } from './place.entity.js';
import { LONGEST_TARGET_MINUTES } from '../rules/index.js';
import { ModeratedPlace } from './place.type.js';

@InputType({ description: 'How soon cases of a place should be looked at and decided.' })
export class SetModerationTargetsInput {
  @Field(() => ID, { description: 'A place that you moderate.' })
  @IsString()
  placeId!: string;

  @NumberField('The version of the place that you saw.', { least: 0, most: 2 ** 31 - 1 })
  version!: number;

  @NumberField('Somebody looks within so many minutes.', { least: 1, most: LONGEST_TARGET_MINUTES })
  firstLookMinutes!: number;

  @NumberField('It is decided within so many minutes.', { least: 1, most: LONGEST_TARGET_MINUTES })
  decisionMinutes!: number;
}

export const SetModerationTargetsOutcome = outcomeOf('SetModerationTargetsOutcome', 'The place with its targets, or why they were not kept.', ModeratedPlace, [VersionChanged]);

/** The moderators of a place say how soon they mean to look and to decide (S7). */
@Injectable()
export class SetModerationTargets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: ModeratorsPlace,
  ) {}

  async execute(viewer: Viewer, { placeId, version, firstLookMinutes, decisionMinutes }: SetModerationTargetsInput): Promise<Problem | PlaceEntity> {
    const place = await this.places.of(viewer, placeId);
    if (!place) return new NotAvailable();
    return this.work.run(async (tx) => {
      const now = await this.places.settings(tx, place.scope);
      if (now.version !== version) return new VersionChanged();
      const targets = { firstLookMinutes, decisionMinutes };
      tx.record({ kind: 'moderation.targets-set', topics: [`queue:${place.scope.id}`] });
      tx.audit({ organisationId: place.organisationId, actor: viewer, act: 'moderation.targets-set', subject: { kind: place.scope.kind, id: place.scope.id }, details: targets });
      return tx.save(PlaceEntity, { ...now, ...targets, version: version + 1, changedAt: tx.now });
    });
  }
}

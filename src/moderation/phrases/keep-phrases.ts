import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsString } from 'class-validator';
import { ListField, LocalTextField, LocalTextInput, newId, NotAvailable, NumberField, outcomeOf, toTexts, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../platform/index.js';
import { DecidedActionEnum } from '../case.type.js';
import { ModeratedPlace, ModeratorsPlace, PlaceEntity } from '../places/index.js';
import { DECIDED_ACTIONS, type DecidedAction } from '../reportables.js';
import { PhraseEntity } from './phrase.entity.js';

const MOST_PHRASES = 40;

@InputType({ description: 'Words to an author that are kept ready.' })
export class PhraseInput {
  @Field(() => DecidedActionEnum, { description: 'What it goes with.' })
  @IsIn(DECIDED_ACTIONS)
  action!: DecidedAction;

  @LocalTextField('What it says, in each language.')
  words!: LocalTextInput;
}

@InputType({ description: 'All phrases of a place, as they are from now on.' })
export class KeepPhrasesInput {
  @Field(() => ID, { description: 'A place that you moderate.' })
  @IsString()
  placeId!: string;

  @NumberField('The version of the place that you saw.', { least: 0, most: 2 ** 31 - 1 })
  version!: number;

  @ListField(() => PhraseInput, 'The phrases, in their order; none: the usual ones are offered.', { least: 0, most: MOST_PHRASES })
  phrases!: PhraseInput[];
}

export const KeepPhrasesOutcome = outcomeOf('KeepPhrasesOutcome', 'The place with its phrases, or why they were not kept.', ModeratedPlace, [VersionChanged]);

/** The moderators of a place keep the phrases they offer each other (S7). What was said with one before stays as it was said. */
@Injectable()
export class KeepPhrases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: ModeratorsPlace,
  ) {}

  async execute(viewer: Viewer, { placeId, version, phrases }: KeepPhrasesInput): Promise<Problem | PlaceEntity> {
    const place = await this.places.of(viewer, placeId);
    if (!place) return new NotAvailable();
    const { kind, id } = place.scope;
    return this.work.run(async (tx) => {
      const now = await this.places.settings(tx, place.scope);
      if (now.version !== version) return new VersionChanged();
      await tx.query('delete from moderation_phrase where scope_kind = $1 and scope_id = $2', [kind, id]);
      for (const { action, words } of phrases) {
        await tx.save(PhraseEntity, { id: newId(), version: version + 1, scopeKind: kind, scopeId: id, action, words: toTexts(words), changedAt: tx.now });
      }
      tx.record({ kind: 'moderation.phrases-kept', topics: [`queue:${id}`] });
      tx.audit({ organisationId: place.organisationId, actor: viewer, act: 'moderation.phrases-kept', subject: { kind, id }, details: { phrases: phrases.length } });
      return tx.save(PlaceEntity, { ...now, version: version + 1, changedAt: tx.now });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsString, MaxLength } from 'class-validator';
import { NotAvailable, NumberField, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../platform/index.js';
import { LONGEST_HELD_WORD, MOST_HELD_WORDS, tidied } from './held-words.rules.js';
import { ModeratorsPlace } from './moderators-place.js';
import { PlaceEntity } from './place.entity.js';
import { ModeratedPlace } from './place.type.js';

@InputType({ description: 'The words of a place: what holds one of them waits for a moderator.' })
export class SetHeldWordsInput {
  @Field(() => ID, { description: 'A place that you moderate.' })
  @IsString()
  placeId!: string;

  @NumberField('The version of the place that you saw.', { least: 0, most: 2 ** 31 - 1 })
  version!: number;

  @Field(() => [String], { description: `Words or short phrases, ${MOST_HELD_WORDS} at most.` })
  @ArrayMaxSize(MOST_HELD_WORDS)
  @IsString({ each: true })
  @MaxLength(LONGEST_HELD_WORD, { each: true })
  words!: string[];
}

export const SetHeldWordsOutcome = outcomeOf('SetHeldWordsOutcome', 'The place with its words, or why they were not kept.', ModeratedPlace, [VersionChanged]);

/** The moderators of a place keep its list of words; who changed what is on the record (S7). */
@Injectable()
export class SetHeldWords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: ModeratorsPlace,
  ) {}

  async execute(viewer: Viewer, { placeId, version, words }: SetHeldWordsInput): Promise<Problem | PlaceEntity> {
    const place = await this.places.of(viewer, placeId);
    if (!place) return new NotAvailable();
    return this.work.run(async (tx) => {
      const now = await this.places.settings(tx, place.scope);
      if (now.version !== version) return new VersionChanged();
      const heldWords = tidied(words);
      const details = { added: heldWords.filter((word) => !now.heldWords.includes(word)), removed: now.heldWords.filter((word) => !heldWords.includes(word)) };
      tx.record({ kind: 'moderation.words-set', topics: [`queue:${place.scope.id}`] });
      tx.audit({ organisationId: place.organisationId, actor: viewer, act: 'moderation.words-set', subject: { kind: place.scope.kind, id: place.scope.id }, details });
      return tx.save(PlaceEntity, { ...now, heldWords, version: version + 1, changedAt: tx.now });
    });
  }
}

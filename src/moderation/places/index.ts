import { ModeratorsPlace } from './moderators-place.js';
import { PlacesReader } from './places.reader.js';
import { PlacesResolver } from './places.resolver.js';
import { SetHeldWords } from './set-held-words.js';
import { SetModerationTargets } from './set-targets.js';

export { listedWords } from './held-words.js';
export { PlaceEntity } from './place.entity.js';
export { HandOverNote, ModeratedPlace, ReadyPhrase } from './place.type.js';
export { ModeratorsPlace, PlacesReader, SetHeldWords, SetModerationTargets };
export const placeDeeds = [SetHeldWords, SetModerationTargets];
export const placeProviders = [...placeDeeds, ModeratorsPlace, PlacesReader, PlacesResolver];

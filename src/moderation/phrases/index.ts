import { KeepPhrases } from './keep-phrases.js';
import { PhrasesReader } from './phrases.reader.js';
import { CasePhrasesResolver, PlacePhrasesResolver } from './phrases.resolver.js';

export { KeepPhrases, PhrasesReader };
export { PhraseEntity } from './phrase.entity.js';
export { USUAL_PHRASES } from './usual-phrases.js';
export const phraseProviders = [KeepPhrases, PhrasesReader, PlacePhrasesResolver, CasePhrasesResolver];

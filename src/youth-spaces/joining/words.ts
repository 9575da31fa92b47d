import type { Language } from '../../platform/index.js';

/** Words that make a pleasant pair and are nobody's name. */
interface Words {
  readonly qualities: readonly string[];
  readonly things: readonly string[];
  /** English puts the quality first, Welsh the thing. */
  readonly pair: (quality: string, thing: string) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    qualities: [
      'Brave', 'Calm', 'Clever', 'Curious', 'Daring', 'Eager', 'Fair', 'Gentle', 'Golden', 'Happy', 'Honest', 'Humble', 'Keen', 'Kind', 'Lively', 'Lucky',
      'Mellow', 'Merry', 'Mighty', 'Neat', 'Noble', 'Patient', 'Proud', 'Quick', 'Quiet', 'Ready', 'Silver', 'Smart', 'Steady', 'Sunny', 'Swift', 'Wise',
    ],
    things: [
      'Acorn', 'Badger', 'Beacon', 'Beaver', 'Bramble', 'Breeze', 'Bridge', 'Comet', 'Cloud', 'Curlew', 'Dolphin', 'Dragonfly', 'Falcon', 'Feather', 'Harbour', 'Hedgehog',
      'Heron', 'Kestrel', 'Kite', 'Lantern', 'Lighthouse', 'Maple', 'Meadow', 'Otter', 'Owl', 'Pebble', 'Puffin', 'Rainbow', 'Rocket', 'Squirrel', 'Thunder', 'Walnut',
    ],
    pair: (quality, thing) => `${quality} ${thing}`,
  },
  // Masculine nouns only: what describes them doesn't mutate.
  cy: {
    qualities: ['Bywiog', 'Caredig', 'Clyfar', 'Cyflym', 'Cryf', 'Dewr', 'Diwyd', 'Doeth', 'Euraidd', 'Gonest', 'Hapus', 'Hoffus', 'Llawen', 'Medrus', 'Parod', 'Tawel'],
    things: ['Afanc', 'Barcud', 'Carw', 'Cawr', 'Cwmwl', 'Dolffin', 'Draenog', 'Dyfrgi', 'Eryr', 'Goleudy', 'Gwdihŵ', 'Hebog', 'Llwynog', 'Morlo', 'Mynydd', 'Pili-pala'],
    pair: (quality, thing) => `${thing} ${quality}`,
  },
};

/** Every pair of a language. */
export function pairsIn(language: Language): string[] {
  const { qualities, things, pair } = WORDS[language];
  return qualities.flatMap((quality) => things.map((thing) => pair(quality, thing)));
}

import type { AgeBand, Texts } from '../../platform/index.js';
import type { Item } from '../questionnaire/index.js';
import { NOT_KNOWN, type Source } from './groups.js';

export const SOURCE_WORDS: Record<Source, Texts> = {
  people: { en: 'People signed in', cy: 'Pobl wedi mewngofnodi' },
  links: { en: 'Private links', cy: 'Dolenni preifat' },
  paper: { en: 'Paper and meetings', cy: 'Papur a chyfarfodydd' },
  organisations: { en: 'Organisations', cy: 'Sefydliadau' },
};

export const AGE_WORDS: Readonly<Record<AgeBand | typeof NOT_KNOWN, Texts>> = {
  unknown: { en: 'Age not known', cy: 'Oedran anhysbys' },
  'under-consent-age': { en: 'Under 13', cy: 'Dan 13' },
  'up-to-15': { en: 'Up to 15', cy: 'Hyd at 15' },
  '16-17': { en: '16 and 17', cy: '16 ac 17' },
  adult: { en: '18 and over', cy: '18 a throsodd' },
  [NOT_KNOWN]: { en: 'Age not said', cy: 'Oedran heb ei ddweud' },
};

export const WARD_NOT_KNOWN: Texts = { en: 'Ward not known', cy: 'Ward anhysbys' };

export const notes = {
  paper: {
    en: 'On paper and at meetings, a second submission by the same person can’t be excluded. Each was entered with its source and checked by a second person, and counts the same.',
    cy: 'Ar bapur ac mewn cyfarfodydd, ni ellir diystyru ail gyflwyniad gan yr un person. Cofnodwyd pob un gyda’i ffynhonnell a’i wirio gan ail berson, ac mae’n cyfrif yr un fath.',
  },
  links: {
    en: 'Whoever isn’t signed in sends in by a private link. Nobody can say that each of those is another person.',
    cy: 'Mae unrhyw un nad yw wedi mewngofnodi yn anfon drwy ddolen breifat. Ni all neb ddweud bod pob un o’r rheini’n berson gwahanol.',
  },
  organisations: {
    en: 'What organisations sent in is counted apart from what people did.',
    cy: 'Mae’r hyn a anfonodd sefydliadau yn cael ei gyfrif ar wahân i’r hyn a anfonodd pobl.',
  },
  tooFew: {
    en: 'Fewer than ten young people have taken part so far. Nothing is shown until there are more, or it has closed.',
    cy: 'Mae llai na deg o bobl ifanc wedi cymryd rhan hyd yn hyn. Ni ddangosir dim nes bod rhagor, neu nes iddo gau.',
  },
} satisfies Record<string, Texts>;

/** How an item was counted, where that isn't plain. */
export function countedHow(item: Item): Texts | null {
  if (item.kind === 'map-point') {
    return {
      en: 'Points are shown by squares of a hundred metres or more. Those of young people, and of whoever didn’t say that they are 18 or over, are counted but shown nowhere.',
      cy: 'Dangosir pwyntiau fesul sgwâr o gan metr neu fwy. Caiff rhai pobl ifanc, a rhai’r sawl na ddywedodd eu bod yn 18 neu’n hŷn, eu cyfrif ond nid eu dangos yn unman.',
    };
  }
  if (item.kind !== 'ranking') return null;
  return {
    en: `The first place gives ${item.places} points, each place after it one fewer, and what wasn’t put in order gives none.`,
    cy: `Mae’r lle cyntaf yn rhoi ${item.places} pwynt, pob lle wedyn un yn llai, a’r hyn na roddwyd mewn trefn yn rhoi dim.`,
  };
}

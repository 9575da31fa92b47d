import type { words as English } from '../en/topics.js';

export const words: typeof English = {
  CLIMATE: 'Hinsawdd ac ynni',
  COMMUNITY: 'Cymuned',
  CULTURE: 'Diwylliant a chwaraeon',
  ECONOMY: 'Gwaith a busnes',
  HEALTH: 'Iechyd a gofal',
  HOUSING: 'Tai',
  LEARNING: 'Ysgolion a dysgu',
  OTHER: 'Rhywbeth arall',
  PARKS: 'Parciau a natur',
  SAFETY: 'Diogelwch',
  STREETS: 'Strydoedd a llwybrau',
  TRANSPORT: 'Bysiau, trenau a beicio',
  WASTE: 'Gwastraff ac ailgylchu',
};

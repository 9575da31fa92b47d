import type { words as English } from '../en/idea-map.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  title: 'Syniadau ar y map',
  description: 'Ble mae pobl yma’n cynnig rhywbeth, ar fap ac fel rhestr.',
  lead: 'Mae’r map a’r rhestr oddi tano’n dangos yr un syniadau. Dewiswch bwynt i fynd at ei syniad.',
  asList: 'Fel rhestr gyda mwy o hidlwyr',
  council: 'Cyngor',
  anyCouncil: 'Pob cyngor',
  topic: 'Pwnc',
  anyTopic: 'Pob pwnc',
  state: 'Cyflwr',
  anyState: 'Pob cyflwr',
  find: 'Beth mae’r map yn ei ddangos',
  submit: 'Dangos',
  clear: 'Dangos y cyfan',
  picture: (council) => `Map o syniadau ar gyfer ${council}`,
  point: (n, title) => `Rhif ${n}: ${title}`,
  crowd: (n) => plural(n, { other: `${n} syniad yn agos at ei gilydd: edrychwch yn agosach` }),
  whole: 'Dangos y map cyfan',
  save: 'Lawrlwytho’r rhestr hon (CSV)',
  saved: { idea: 'Syniad', state: 'Cyflwr', supports: 'Cefnogaeth', latitude: 'Lledred', longitude: 'Hydred' },
  list: 'Yr un syniadau fel rhestr',
  count: (n) => plural(n, { one: '1 syniad ar y map', other: `${n} syniad ar y map` }),
  most: 'Dim ond y 500 â’r mwyaf o gefnogaeth a ddangosir.',
  none: 'Nid oes gan yr un syniad yma bwynt ar y map.',
  noneAdvice: 'Gall pwy bynnag sy’n cynnig syniad bwyntio at le.',
  noMap: 'Nid yw’r cyngor hwn wedi dweud ble mae’n gorwedd, felly dim ond y rhestr sydd.',
};

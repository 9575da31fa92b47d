import type { DecisionStory } from './story.js';

/** What it draws on, by the title of the idea. */
export const SCHOOL_ROAD_DREW_ON = {
  idea: 'A crossing outside Glan yr Afon primary school',
  why: { en: 'It showed how many cross there, and when.', cy: 'Dangosodd faint sy’n croesi yno, a phryd.' },
};

export const SCHOOL_ROAD: DecisionStory = {
  isKey: true,
  topics: ['streets', 'safety'],
  title: { en: 'Twenty miles an hour on School Road', cy: 'Ugain milltir yr awr ar Ffordd yr Ysgol' },
  summary: { en: 'School Road is the last road by a school in Riverside with a thirty limit.', cy: 'Ffordd yr Ysgol yw’r ffordd olaf wrth ysgol yng Nglan yr Afon â therfyn o dri deg.' },
  toDecide: { en: 'Whether the limit changes, and along which part.', cy: 'A fydd y terfyn yn newid, ac ar hyd pa ran.' },
  reasons: { en: 'The idea of a crossing outside the school drew 14 supporters. A lower limit is quicker to do than a crossing, and does not rule one out.', cy: 'Denodd y syniad o groesfan y tu allan i’r ysgol 14 o gefnogwyr. Mae terfyn is yn gynt i’w wneud na chroesfan, ac nid yw’n atal un.' },
  whyKey: { en: 'It affects everybody who travels through Riverside and Hillside.', cy: 'Mae’n effeithio ar bawb sy’n teithio drwy Lan yr Afon ac Ochr y Bryn.' },
  whyPreferred: { en: 'One limit along the whole road is easier to keep.', cy: 'Mae un terfyn ar hyd y ffordd gyfan yn haws i’w gadw.' },
  options: [
    { title: { en: 'The whole road', cy: 'Y ffordd gyfan' }, effects: { en: '900 metres. The bus takes about forty seconds longer.', cy: '900 metr. Bydd y bws ryw bedwar deg eiliad yn hirach.' }, cost: { en: '£11,000', cy: '£11,000' }, isPreferred: true },
    { title: { en: 'Only by the school', cy: 'Wrth yr ysgol yn unig' }, effects: { en: '250 metres.', cy: '250 metr.' }, cost: { en: '£6,500', cy: '£6,500' }, isPreferred: false },
    { title: { en: 'No change', cy: 'Dim newid' }, effects: { en: 'Thirty, with the sign that is there.', cy: 'Tri deg, gyda’r arwydd sydd yno.' }, cost: { en: 'Nothing', cy: 'Dim' }, isPreferred: false },
  ],
};

import type { DecisionStory } from './story.js';

/** What the town's planning and environment committee decided together. */
export const BENCHES: DecisionStory = {
  isKey: false,
  topics: ['parks'],
  title: { en: 'Benches along the harbour path', cy: 'Meinciau ar hyd llwybr yr harbwr' },
  summary: {
    en: 'The path is 1.4 km long and has two benches, both at the same end.',
    cy: 'Mae’r llwybr yn 1.4 km o hyd ac mae iddo ddwy fainc, y ddwy yn yr un pen.',
  },
  toDecide: { en: 'How many benches, where, and with or without arms.', cy: 'Sawl mainc, ble, a chyda breichiau neu hebddynt.' },
  reasons: {
    en: 'People who can walk 200 metres before they must sit can’t use the path now.',
    cy: 'Ni all pobl sy’n gallu cerdded 200 metr cyn gorfod eistedd ddefnyddio’r llwybr ar hyn o bryd.',
  },
  whyPreferred: { en: 'It opens the whole path to people who tire quickly.', cy: 'Mae’n agor y llwybr cyfan i bobl sy’n blino’n gyflym.' },
  options: [
    {
      title: { en: 'Seven benches with arms, every 200 metres', cy: 'Saith mainc â breichiau, bob 200 metr' },
      effects: { en: 'Nobody has to walk further than 200 metres to sit.', cy: 'Nid oes rhaid i neb gerdded mwy na 200 metr i eistedd.' },
      cost: { en: '£6,300', cy: '£6,300' },
      isPreferred: true,
    },
    {
      title: { en: 'Three benches by the views', cy: 'Tair mainc wrth y golygfeydd' },
      effects: { en: 'Pleasant for those who get there.', cy: 'Dymunol i’r rhai sy’n cyrraedd yno.' },
      cost: { en: '£2,700', cy: '£2,700' },
      isPreferred: false,
    },
  ],
};

export const BENCHES_DECIDED = {
  reasons: { en: 'The committee wants a path that everybody can use from end to end.', cy: 'Mae’r pwyllgor am gael llwybr y gall pawb ei ddefnyddio o un pen i’r llall.' },
  rejected: { en: 'Three benches leave gaps of 600 metres.', cy: 'Mae tair mainc yn gadael bylchau o 600 metr.' },
  interest: { en: 'Her brother makes benches.', cy: 'Mae ei brawd yn gwneud meinciau.' },
  dissent: 'Four would have done, and the rest of the money was meant for bins.',
  promise: { en: 'Put up all seven benches', cy: 'Gosod y saith mainc i gyd' },
};

export const CLOCK: DecisionStory = {
  isKey: false,
  topics: ['culture'],
  title: { en: 'What to do about the clock that strikes thirteen', cy: 'Beth i’w wneud am y cloc sy’n taro tri ar ddeg' },
  summary: { en: 'The town clock has struck thirteen at noon since the storm.', cy: 'Mae cloc y dref wedi taro tri ar ddeg ganol dydd ers y storm.' },
  toDecide: { en: 'Whether to have it mended.', cy: 'A ddylid ei drwsio.' },
  reasons: { en: 'Visitors photograph it, and people who live beside it would rather sleep.', cy: 'Mae ymwelwyr yn tynnu ei lun, a byddai’n well gan y rhai sy’n byw wrth ei ymyl gysgu.' },
  whyPreferred: { en: 'A clock should tell the time.', cy: 'Dylai cloc ddweud yr amser.' },
  options: [
    { title: { en: 'Mend it', cy: 'Ei drwsio' }, effects: { en: 'Twelve at noon.', cy: 'Deuddeg ganol dydd.' }, cost: { en: '£850', cy: '£850' }, isPreferred: true },
    { title: { en: 'Leave it', cy: 'Ei adael' }, effects: { en: 'Thirteen at noon.', cy: 'Tri ar ddeg ganol dydd.' }, cost: { en: 'Nothing', cy: 'Dim' }, isPreferred: false },
  ],
};

export const CLOCK_WITHDRAWN = { en: 'A second storm has put it right.', cy: 'Mae ail storm wedi’i gywiro.' };

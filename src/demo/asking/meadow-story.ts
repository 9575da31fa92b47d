import { both, named, type QuestionnaireStory, type Respondent } from './story.js';

const asked = { isRequired: false, isPremoderated: false };

/** Open now, with nearly every kind of question. */
export const MEADOW: QuestionnaireStory = {
  title: both('What should the river meadow become?', 'Beth ddylai dôl yr afon ddod?'),
  summary: both(
    'The meadow behind the weir is ours from next spring. **£20,000** are set aside for its first year. Two pages of questions, about five minutes.',
    'Bydd y ddôl y tu ôl i’r gored yn eiddo i ni o’r gwanwyn nesaf. Mae **£20,000** wedi’i neilltuo ar gyfer ei blwyddyn gyntaf. Dwy dudalen o gwestiynau, tua phum munud.',
  ),
  stillOpen: both('What is done there first, where the seats stand, and what stays wild.', 'Beth a wneir yno’n gyntaf, ble mae’r seddi’n sefyll, a beth sy’n aros yn wyllt.'),
  alreadyFixed: both('It stays a meadow: the sale forbids building. It floods in most winters.', 'Mae’n aros yn ddôl: mae’r gwerthiant yn gwahardd adeiladu. Mae’n gorlifo’r rhan fwyaf o’r gaeafau.'),
  affects: both('Walkers, anglers, the school behind the hedge, and whatever lives in the grass.', 'Cerddwyr, pysgotwyr, yr ysgol y tu ôl i’r gwrych, a beth bynnag sy’n byw yn y gwair.'),
  level: 'collaborate',
  resultsShown: 'live',
  options: [
    { key: 'path', title: both('A dry path first', 'Llwybr sych yn gyntaf'), effects: both('Everybody gets to the water, wheelchairs too; less is left for the rest.', 'Mae pawb yn cyrraedd y dŵr, cadeiriau olwyn hefyd; mae llai ar ôl i’r gweddill.'), cost: both('£12,000', '£12,000') },
    { key: 'wild', title: both('Leave it wild, with seats', 'Ei gadael yn wyllt, gyda seddi'), effects: both('Best for birds; wet feet from October to April.', 'Gorau i adar; traed gwlyb o Hydref i Ebrill.'), cost: both('£4,500', '£4,500') },
  ],
  pages: [
    {
      key: 'you',
      title: both('You and the meadow', 'Chi a’r ddôl'),
      intro: both('So that we know who speaks.', 'Er mwyn i ni wybod pwy sy’n siarad.'),
      items: [
        { ...asked, key: 'visits', kind: 'one-choice', isRequired: true, question: both('How often do you go there?', 'Pa mor aml ydych chi’n mynd yno?'), options: named(both('Every week', 'Bob wythnos'), both('Now and then', 'O bryd i’w gilydd'), both('Never', 'Byth')) },
        {
          ...asked,
          key: 'away',
          kind: 'several-choices',
          onlyIf: { item: 'visits', options: ['1', '2'] },
          question: both('What keeps you away?', 'Beth sy’n eich cadw draw?'),
          most: 3,
          options: named(both('The path is wet', 'Mae’r llwybr yn wlyb'), both('Nowhere to sit', 'Unman i eistedd'), both('Too dark', 'Rhy dywyll'), both('Too far', 'Rhy bell')),
        },
        { ...asked, key: 'feel', kind: 'scale', question: both('How much does the meadow matter to you?', 'Faint mae’r ddôl yn bwysig i chi?'), from: 1, to: 5, fromLabel: both('Not at all', 'Dim o gwbl'), toLabel: both('Very much', 'Yn fawr iawn') },
        { ...asked, key: 'walk', kind: 'number', question: both('How long do you walk to it?', 'Pa mor hir yw’r daith gerdded yno?'), unit: both('minutes', 'munud'), least: 0, most: 120, decimals: 0 },
      ],
    },
    {
      key: 'there',
      title: both('What to do there', 'Beth i’w wneud yno'),
      items: [
        { ...asked, key: 'order', kind: 'ranking', question: both('What should come first?', 'Beth ddylai ddod gyntaf?'), help: both('Choose three, the most important first.', 'Dewiswch dri, y pwysicaf yn gyntaf.'), places: 3, options: named(both('A dry path', 'Llwybr sych'), both('Seats', 'Seddi'), both('Trees', 'Coed'), both('A place to get into the water', 'Lle i fynd i’r dŵr')) },
        {
          ...asked,
          key: 'budget',
          kind: 'budget',
          question: both('How would you spend the £20,000?', 'Sut fyddech chi’n gwario’r £20,000?'),
          way: 'spend',
          sum: 20_000,
          options: [
            { key: '0', label: both('The path', 'Y llwybr'), consequence: both('£12,000 make it dry all the way; less leaves a gap.', 'Mae £12,000 yn ei wneud yn sych yr holl ffordd; mae llai yn gadael bwlch.'), most: 12_000, step: 1_000 },
            { key: '1', label: both('Seats', 'Seddi'), consequence: both('£1,000 is one seat.', 'Mae £1,000 yn un sedd.'), most: 10_000, step: 1_000 },
            { key: '2', label: both('Trees and hay', 'Coed a gwair'), consequence: both('£2,000 are ten trees and one mowing.', 'Mae £2,000 yn ddeg coeden ac un lladd gwair.'), most: 20_000, step: 1_000 },
          ],
        },
        { ...asked, key: 'where', kind: 'map-point', question: both('Where is a seat missing?', 'Ble mae sedd ar goll?') },
        { ...asked, key: 'why', kind: 'open-text', question: both('What else should we think of?', 'Beth arall ddylen ni feddwl amdano?'), longest: 1_000 },
        { ...asked, key: 'photo', kind: 'file', question: both('A picture of it, if you like', 'Llun ohoni, os dymunwch'), mostFiles: 2 },
      ],
    },
  ],
};

/** How often, what keeps them away, how much it matters, the walk, the order, the budget, where, own words. */
export const MEADOW_PEOPLE: readonly Respondent[] = [
  { said: [0, null, 5, 8, [0, 1, 2], [12_000, 4_000, 4_000], [51.8712, -3.1204], 'Leave the corner by the old pump alone: the curlews are there.'], mayQuote: true },
  { said: [1, [0], 4, 15, [0, 2, 1], [12_000, 2_000, 6_000], [51.8712, -3.1204], 'With the pushchair I get as far as the gate.'], mayQuote: true },
  { said: [0, null, 5, 5, [2, 1, 0], [4_000, 4_000, 12_000], null, 'Cut the hay late, after the flowers have seeded.'] },
  { said: [1, [0, 1], 3, 20, [1, 0, 3], [10_000, 8_000, 2_000], [51.8724, -3.1219], null] },
  { said: [2, [0, 3], 2, 45, [0, 1, 3], [12_000, 6_000, 2_000], null, 'There is no bus and nowhere to leave a bicycle.'] },
  { said: [0, null, 5, 10, [3, 0, 1], [8_000, 4_000, 8_000], [51.8712, -3.1204], 'Mae angen lle i fynd i’r dŵr yn ddiogel.'], language: 'cy', mayQuote: true },
  { said: [1, [1], 4, 12, [1, 2, 0], [6_000, 10_000, 4_000], null, 'My knees need a seat halfway.'], mayQuote: true },
  { said: [1, [0], 4, 18, [0, 1, 2], [12_000, 4_000, 4_000], null, null] },
  { said: [0, null, 5, 6, [2, 0, 1], [2_000, 2_000, 16_000], [51.8724, -3.1219], 'Please no lamps. It is the last dark place we have.'], mayQuote: true },
  { said: [2, [2, 3], 1, 60, [0, 3, 1], [12_000, 8_000, 0], null, null] },
  { said: [1, [0, 2], 3, 25, [0, 1, 2], [11_000, 5_000, 4_000], null, 'When it floods the path is gone for weeks.'] },
];

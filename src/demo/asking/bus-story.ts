import { both, named, type QuestionnaireStory } from './story.js';

/** Asked, answered, closed, and told what came of it. */
export const BUS: QuestionnaireStory = {
  title: both('Getting home after six', 'Cyrraedd adref ar ôl chwech'),
  summary: both(
    'The last bus over the hill leaves at 18:10. There are **£30,000** a year to do something about the evenings. What would help you?',
    'Mae’r bws olaf dros y bryn yn gadael am 18:10. Mae **£30,000** y flwyddyn i wneud rhywbeth am y nosweithiau. Beth fyddai’n eich helpu chi?',
  ),
  stillOpen: both('What the £30,000 buys: later buses, a Sunday bus, or better stops.', 'Beth mae’r £30,000 yn ei brynu: bysiau hwyrach, bws ar y Sul, neu well safleoedd.'),
  alreadyFixed: both('The sum: it was set with the budget in February. Fares on the daytime bus stay.', 'Y swm: fe’i pennwyd gyda’r gyllideb ym mis Chwefror. Mae prisiau’r bws dydd yn aros.'),
  affects: both('Everybody who works, learns or meets people in the evening and has no car.', 'Pawb sy’n gweithio, yn dysgu neu’n cwrdd â phobl gyda’r nos ac sydd heb gar.'),
  level: 'involve',
  resultsShown: 'after-closing',
  options: [
    {
      key: 'later',
      title: both('A bus at 20:10 and 22:10 on Fridays and Saturdays', 'Bws am 20:10 a 22:10 nos Wener a nos Sadwrn'),
      effects: both('Two late buses on two evenings; nothing on the others.', 'Dau fws hwyr ar ddwy noson; dim byd ar y lleill.'),
      cost: both('£24,000 a year', '£24,000 y flwyddyn'),
    },
    {
      key: 'hour',
      title: both('One bus at 19:40 every evening', 'Un bws am 19:40 bob nos'),
      effects: both('An hour and a half more, seven days a week.', 'Awr a hanner yn fwy, saith diwrnod yr wythnos.'),
      cost: both('£28,000 a year', '£28,000 y flwyddyn'),
    },
  ],
  pages: [
    {
      key: 'you',
      title: both('You and the bus', 'Chi a’r bws'),
      items: [
        {
          key: 'use',
          kind: 'one-choice',
          isRequired: true,
          isPremoderated: false,
          question: both('Would you take a bus after six in the evening?', 'A fyddech chi’n dal bws ar ôl chwech yr hwyr?'),
          options: named(both('Every week', 'Bob wythnos'), both('Now and then', 'O bryd i’w gilydd'), both('No', 'Na fyddwn')),
        },
        {
          key: 'what',
          kind: 'several-choices',
          isRequired: false,
          isPremoderated: false,
          onlyIf: { item: 'use', options: ['0', '1'] },
          question: both('What for?', 'I beth?'),
          most: 3,
          options: named(both('Work', 'Gwaith'), both('Seeing people', 'Gweld pobl'), both('Clubs and classes', 'Clybiau a dosbarthiadau'), both('The hospital', 'Yr ysbyty')),
        },
        {
          key: 'home',
          kind: 'scale',
          isRequired: false,
          isPremoderated: false,
          question: both('How easy is it for you to get home in the evening now?', 'Pa mor hawdd yw hi i chi gyrraedd adref gyda’r nos nawr?'),
          from: 1,
          to: 5,
          fromLabel: both('Very hard', 'Anodd iawn'),
          toLabel: both('Very easy', 'Hawdd iawn'),
        },
      ],
    },
    {
      key: 'matters',
      title: both('What matters', 'Beth sy’n bwysig'),
      items: [
        {
          key: 'order',
          kind: 'ranking',
          isRequired: false,
          isPremoderated: false,
          question: both('Which three would help most?', 'Pa dri fyddai’n helpu fwyaf?'),
          places: 3,
          options: named(both('A later last bus', 'Bws olaf hwyrach'), both('Lower fares', 'Prisiau is'), both('Light and shelter at the stops', 'Golau a lloches wrth y safleoedd'), both('A bus on Sundays', 'Bws ar y Sul')),
        },
        {
          key: 'fare',
          kind: 'number',
          isRequired: false,
          isPremoderated: false,
          question: both('What would be a fair fare for the evening bus?', 'Beth fyddai’n bris teg am y bws nos?'),
          unit: both('pounds', 'punt'),
          least: 0,
          most: 10,
          decimals: 1,
        },
        {
          key: 'budget',
          kind: 'budget',
          isRequired: false,
          isPremoderated: false,
          question: both('How would you spend the £30,000?', 'Sut fyddech chi’n gwario’r £30,000?'),
          way: 'spend',
          sum: 30_000,
          options: [
            { key: 'late', label: both('Late buses on Friday and Saturday', 'Bysiau hwyr nos Wener a nos Sadwrn'), consequence: both('Each £5,000 is one evening a month.', 'Mae pob £5,000 yn un noson y mis.'), most: 30_000, step: 5_000 },
            { key: 'stops', label: both('Light and shelter at the stops', 'Golau a lloches wrth y safleoedd'), consequence: both('Each £5,000 is two stops.', 'Mae pob £5,000 yn ddau safle.'), most: 20_000, step: 5_000 },
            { key: 'sunday', label: both('A Sunday bus', 'Bws ar y Sul'), consequence: both('£15,000 is one bus there and back each Sunday.', 'Mae £15,000 yn un bws yno ac yn ôl bob dydd Sul.'), most: 30_000, step: 5_000 },
          ],
        },
        {
          key: 'why',
          kind: 'open-text',
          isRequired: false,
          isPremoderated: false,
          question: both('What should we know about getting home in the evening?', 'Beth ddylen ni ei wybod am gyrraedd adref gyda’r nos?'),
          longest: 1_000,
        },
      ],
    },
  ],
};

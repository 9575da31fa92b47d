import { both, type Respondent, type ThemeStory } from './story.js';

/** Who would take it, what for, how easy it is now, the order of what helps, a fair fare, the budget, own words. */
export const BUS_PEOPLE: readonly Respondent[] = [
  { said: [0, [0], 1, [0, 2, 1], 2.5, [30_000, 0, 0], 'My shift at the bakery ends at seven. I walk over the hill, and in winter in the dark.'], mayQuote: true },
  { said: [0, [0, 1], 2, [0, 3, 1], 2, [20_000, 0, 10_000], 'The last bus goes before the shops close. Whoever works there can’t take it.'], mayQuote: true },
  { said: [1, [1, 2], 3, [2, 0, 1], 3, [15_000, 15_000, 0], 'At the stop by the bridge there is no light. I would not let my mother wait there.'], mayQuote: true },
  { said: [1, [2], 2, [0, 1, 2], 2, [25_000, 5_000, 0], 'Choir ends at nine. Six of us share one car.'] },
  { said: [2, null, 5, [2, 1, 0], 4, [10_000, 20_000, 0], null] },
  { said: [0, [0], 1, [1, 0, 3], 1.5, [20_000, 0, 10_000], 'A taxi home costs me two hours of work.'], mayQuote: true },
  { said: [0, [3], 1, [3, 0, 2], 2, [10_000, 0, 20_000], 'Visiting hours at the hospital are on Sunday, when nothing goes.'] },
  { said: [1, [1], 3, [0, 2, 3], 2.5, [30_000, 0, 0], null] },
  { said: [0, [0, 2], 2, [0, 1, 3], 2, [30_000, 0, 0], 'Mae’r cwrs nos yn gorffen am hanner awr wedi wyth. Ar ôl hynny does dim byd.'], language: 'cy', mayQuote: true },
  { said: [1, [1], 4, [3, 0, 1], 3, [5_000, 5_000, 20_000], 'On Sundays we are stuck.'] },
  { said: [2, null, 5, [1, 2, 0], 5, [0, 20_000, 10_000], 'I drive. But the bus shelter leaks and my neighbour stands in the rain.'] },
  { said: [0, [0], 1, [0, 1, 2], 1, [30_000, 0, 0], 'Shift work: until eight on four days of five.'] },
  { said: [1, [1, 2], 2, [2, 3, 0], 2, [10_000, 20_000, 0], 'Does dim golau wrth y safle ger yr ysgol.'], language: 'cy' },
  { said: [0, [1], 2, [1, 0, 2], 1.5, [20_000, 5_000, 5_000], 'Three pounds each way with two children is more than we can pay.'], mayQuote: true },
  { said: [1, [2], 3, [0, 3, 2], 2.5, [20_000, 0, 10_000], null] },
  { said: [2, null, 4, [0, 1, 2], 3, [15_000, 15_000, 0], null] },
];

/** Without signing in, by a private link. */
export const BUS_LINKS: readonly Respondent[] = [
  { said: [0, [0], 1, [0, 2, 3], 2, [30_000, 0, 0], 'I turned down a job because I could not have come home from it.'], mayQuote: true },
  { said: [1, [1], 3, [1, 0, 2], 1, [20_000, 10_000, 0], null] },
  { said: [0, [3], 2, [3, 2, 0], 2, [5_000, 5_000, 20_000], 'My father is in the hospital. On Sundays I can’t get there.'] },
  { said: [1, [2], 2, [0, 2, 1], 2, [25_000, 5_000, 0], null] },
  { said: [0, [0, 1], 1, [0, 1, 2], 1.5, [30_000, 0, 0], 'One later bus would be enough. It needn’t be every hour.'] },
];

/** On cards from the box in the library. */
export const BUS_CARDS: readonly Respondent[] = [
  { said: [1, [1], 2, [2, 1, 0], 1, [10_000, 20_000, 0], 'I am eighty-one. I don’t wait where I can’t see the kerb.'], mayQuote: true },
  { said: [0, [3], 1, [3, 1, 0], 1, [0, 10_000, 20_000], 'Sunday, please.'] },
  { said: [1, [2], 2, [2, 0, 3], null, null, 'A seat and a lamp.'] },
  { said: [0, [0], 1, [0, 3, 1], 2, [20_000, 0, 10_000], 'Cleaners finish at half past seven.'] },
];

/** By their places in the three lists above, one after the other. */
export const BUS_THEMES: readonly ThemeStory[] = [
  {
    name: both('The last bus leaves before work and classes end', 'Mae’r bws olaf yn gadael cyn i waith a dosbarthiadau orffen'),
    description: both('Shifts, shops, cleaning, evening courses, choir.', 'Shifftiau, siopau, glanhau, cyrsiau nos, côr.'),
    saidBy: [0, 1, 3, 8, 11, 16, 20, 24],
    quoted: { from: 0, words: 'My shift at the bakery ends at seven.' },
    done: 'did',
    why: both('From April a bus leaves at **20:10** on every working day. It costs £21,000 of the £30,000.', 'O fis Ebrill bydd bws yn gadael am **20:10** bob diwrnod gwaith. Mae’n costio £21,000 o’r £30,000.'),
  },
  {
    name: both('The stops are dark and have no shelter', 'Mae’r safleoedd yn dywyll ac yn ddigysgod'),
    description: both('Named most: by the bridge, and by the school.', 'Y rhai a enwyd fwyaf: ger y bont, a ger yr ysgol.'),
    saidBy: [0, 2, 10, 12, 21, 23],
    quoted: { from: 2, words: 'At the stop by the bridge there is no light.' },
    done: 'partly',
    why: both('The bridge and the school get a lamp and a bench this year, from the other £9,000. The four other stops don’t: there is no money left.', 'Bydd y bont a’r ysgol yn cael lamp a mainc eleni, o’r £9,000 arall. Ni fydd y pedwar safle arall: nid oes arian ar ôl.'),
  },
  {
    name: both('Nothing runs on Sundays', 'Does dim yn rhedeg ar y Sul'),
    description: both('Above all for visits to the hospital.', 'Yn bennaf ar gyfer ymweliadau â’r ysbyty.'),
    saidBy: [6, 9, 18, 22],
    done: 'did-not',
    why: both('A Sunday bus alone costs £30,000, and three people in four put the evenings first. We have asked the hospital to share the cost next year.', 'Mae bws Sul yn unig yn costio £30,000, a rhoddodd tri o bob pedwar y nosweithiau’n gyntaf. Rydym wedi gofyn i’r ysbyty rannu’r gost y flwyddyn nesaf.'),
  },
  {
    name: both('It costs too much', 'Mae’n rhy ddrud'),
    description: both('Fares for families, and taxis in place of a bus.', 'Prisiau i deuluoedd, a thacsis yn lle bws.'),
    saidBy: [5, 13],
    quoted: { from: 13, words: 'Three pounds each way with two children is more than we can pay.' },
    done: 'partly',
    why: both('On the evening bus children travel free with a grown-up. The fare itself stays as by day.', 'Ar y bws nos bydd plant yn teithio am ddim gydag oedolyn. Mae’r pris ei hun yn aros fel yn ystod y dydd.'),
  },
];

export const BUS_OUTCOME = {
  weAsked: both('What £30,000 a year should buy for people who travel in the evening.', 'Beth ddylai £30,000 y flwyddyn ei brynu i bobl sy’n teithio gyda’r nos.'),
  youSaid: both('First a later last bus, then light and shelter at the stops. Sundays matter to fewer people, and to them a great deal.', 'Yn gyntaf bws olaf hwyrach, yna golau a lloches wrth y safleoedd. Mae’r Sul yn bwysig i lai o bobl, ac yn bwysig iawn iddynt hwy.'),
  weDid: both('A bus at 20:10 on working days, two stops with lamp and bench, free travel for children in the evening. No Sunday bus.', 'Bws am 20:10 ar ddiwrnodau gwaith, dau safle â lamp a mainc, teithio am ddim i blant gyda’r nos. Dim bws Sul.'),
  levelKept: 'partly' as const,
  keptBecause: both(
    'We promised that what you say would be seen in the options. The 20:10 bus is such an option: it was in neither of the two that we had put. But the Sunday bus was asked for and never costed before we decided.',
    'Addawsom y byddai’r hyn a ddywedwch i’w weld yn yr opsiynau. Mae’r bws 20:10 yn opsiwn o’r fath: nid oedd yn yr un o’r ddau a gynigiwyd gennym. Ond gofynnwyd am fws Sul, ac ni chafodd ei brisio cyn i ni benderfynu.',
  ),
};

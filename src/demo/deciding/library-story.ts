import type { ConsultationStory, DecisionStory } from './story.js';

export const LIBRARY: DecisionStory = {
  isKey: true,
  topics: ['learning', 'culture'],
  title: { en: 'When Harbour library is open', cy: 'Pryd mae llyfrgell yr Harbwr ar agor' },
  summary: {
    en: 'The library opens 30 hours a week. The money for next year stays the same. **The hours can move**: to evenings, to Saturdays, or stay as they are.',
    cy: 'Mae’r llyfrgell ar agor 30 awr yr wythnos. Mae’r arian at y flwyddyn nesaf yn aros yr un fath. **Gall yr oriau symud**: i’r nos, i ddydd Sadwrn, neu aros fel y maent.',
  },
  toDecide: { en: 'On which days and at what hours the library opens from April.', cy: 'Ar ba ddyddiau ac am ba oriau y bydd y llyfrgell ar agor o fis Ebrill.' },
  reasons: {
    en: 'Visits on weekday mornings have halved in five years. Pupils ask for a warm place after school. Two mornings a week hold the under-fives group, which must not lose its room.',
    cy: 'Mae ymweliadau ar foreau’r wythnos wedi haneru mewn pum mlynedd. Mae disgyblion yn gofyn am le cynnes ar ôl ysgol. Mae’r grŵp dan bump yno ddau fore’r wythnos, ac ni chaiff golli ei ystafell.',
  },
  whyKey: { en: 'It changes a service for people in more than one ward.', cy: 'Mae’n newid gwasanaeth i bobl mewn mwy nag un ward.' },
  whyPreferred: { en: 'Evenings cost nothing more, and the under-fives keep two mornings.', cy: 'Nid yw’r nosweithiau’n costio dim mwy, ac mae’r grŵp dan bump yn cadw dau fore.' },
  options: [
    {
      title: { en: 'Two evenings instead of two mornings', cy: 'Dwy noson yn lle dau fore' },
      effects: { en: 'Open until eight on Tuesday and Thursday, closed on those mornings. The under-fives move to Wednesday and Friday.', cy: 'Ar agor tan wyth nos Fawrth a nos Iau, ar gau ar y boreau hynny. Bydd y grŵp dan bump yn symud i ddydd Mercher a dydd Gwener.' },
      cost: { en: 'No change; £1,800 once for lighting the entrance', cy: 'Dim newid; £1,800 unwaith i oleuo’r fynedfa' },
      isPreferred: true,
    },
    {
      title: { en: 'All day on Saturday', cy: 'Drwy’r dydd ddydd Sadwrn' },
      effects: { en: 'Open nine to five on Saturday, closed on Monday and Wednesday mornings.', cy: 'Ar agor naw tan bump ddydd Sadwrn, ar gau fore Llun a bore Mercher.' },
      cost: { en: '£6,200 a year, because weekend hours cost more', cy: '£6,200 y flwyddyn, gan fod oriau’r penwythnos yn ddrutach' },
      isPreferred: false,
    },
    {
      title: { en: 'Stay as it is', cy: 'Aros fel y mae' },
      effects: { en: 'Monday to Friday, ten to four.', cy: 'Llun i Wener, deg tan bedwar.' },
      cost: { en: 'No change', cy: 'Dim newid' },
      isPreferred: false,
    },
  ],
};

export const LIBRARY_CONSULTATION: ConsultationStory = {
  title: { en: 'When should Harbour library be open?', cy: 'Pryd ddylai llyfrgell yr Harbwr fod ar agor?' },
  summary: {
    en: 'Short statements, one at a time: agree, disagree or pass. Add your own. It takes two minutes and you can change your mind until it closes.',
    cy: 'Gosodiadau byr, un ar y tro: cytuno, anghytuno neu basio. Ychwanegwch eich un chi. Dwy funud, a gallwch newid eich meddwl nes iddo gau.',
  },
  stillOpen: { en: 'The days, the hours, and what happens in the evenings.', cy: 'Y dyddiau, yr oriau, a beth sy’n digwydd gyda’r nos.' },
  alreadyFixed: { en: 'The library stays, in the same building, with 30 hours a week: the budget for them was set in February.', cy: 'Mae’r llyfrgell yn aros, yn yr un adeilad, am 30 awr yr wythnos: pennwyd y gyllideb ym mis Chwefror.' },
  affects: { en: 'Everybody who uses the library or would if it were open; pupils; the under-fives group; staff.', cy: 'Pawb sy’n defnyddio’r llyfrgell neu a fyddai pe bai ar agor; disgyblion; y grŵp dan bump; staff.' },
  statements: [
    { en: 'I would come in the evening if it were open.', cy: 'Byddwn i’n dod gyda’r nos pe bai ar agor.' },
    { en: 'Saturday matters more to me than any weekday.', cy: 'Mae dydd Sadwrn yn bwysicach i mi nag unrhyw ddiwrnod arall.' },
    { en: 'The under-fives group must keep its mornings.', cy: 'Rhaid i’r grŵp dan bump gadw ei foreau.' },
    { en: 'After school it should be a place where talking is allowed.', cy: 'Ar ôl ysgol dylai fod yn lle y caniateir siarad ynddo.' },
    { en: 'Volunteers could run an extra hour, with training.', cy: 'Gallai gwirfoddolwyr gynnal awr ychwanegol, gyda hyfforddiant.' },
    { en: 'The hours should be the same every day, so that nobody has to remember them.', cy: 'Dylai’r oriau fod yr un fath bob dydd, fel na fydd angen cofio.' },
  ],
};

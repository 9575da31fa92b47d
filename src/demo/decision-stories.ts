import type { Texts } from '../platform/index.js';

export interface DecisionStory {
  isKey: boolean;
  title: Texts;
  summary: Texts;
  toDecide: Texts;
  reasons: Texts;
  /** Of a key decision. */
  whyKey?: Texts;
  whyPreferred: Texts;
  options: { title: Texts; effects: Texts; cost: Texts; isPreferred: boolean }[];
}

export interface ConsultationStory {
  title: Texts;
  summary: Texts;
  stillOpen: Texts;
  alreadyFixed: Texts;
  affects: Texts;
  statements: Texts[];
}

export const NO_INTERESTS = { noneDeclared: true, declared: [] };

export const LIBRARY: DecisionStory = {
  isKey: true,
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

export const MARKET: DecisionStory = {
  isKey: false,
  title: { en: 'Where the Saturday market goes while the square is repaved', cy: 'Ble bydd marchnad y Sadwrn tra bydd y sgwâr yn cael ei ailbalmantu' },
  summary: {
    en: 'The square closes from March to June. The market has 22 stalls and nowhere to stand.',
    cy: 'Bydd y sgwâr ar gau o fis Mawrth i fis Mehefin. Mae gan y farchnad 22 o stondinau a dim lle i sefyll.',
  },
  toDecide: { en: 'Which place the market uses for four months.', cy: 'Pa le y bydd y farchnad yn ei ddefnyddio am bedwar mis.' },
  reasons: {
    en: 'Traders need vans beside their stalls. Shoppers without a car need a bus stop near. The school field is dry in spring and is closed to pupils on Saturdays.',
    cy: 'Mae ar fasnachwyr angen faniau wrth eu stondinau. Mae ar siopwyr heb gar angen safle bws gerllaw. Mae cae’r ysgol yn sych yn y gwanwyn ac ar gau i ddisgyblion ar ddydd Sadwrn.',
  },
  whyPreferred: { en: 'Every stall fits, and the bus stops beside it.', cy: 'Mae lle i bob stondin, ac mae’r bws yn stopio wrth ei ymyl.' },
  options: [
    {
      title: { en: 'The harbour car park', cy: 'Maes parcio’r harbwr' },
      effects: { en: 'Room for all stalls. Loses 40 parking spaces on Saturdays until three.', cy: 'Lle i bob stondin. Colli 40 lle parcio ar ddydd Sadwrn tan dri.' },
      cost: { en: '£900 in parking income', cy: '£900 o incwm parcio' },
      isPreferred: true,
    },
    {
      title: { en: 'The school field', cy: 'Cae’r ysgol' },
      effects: { en: 'Room for 16 stalls, ten minutes’ walk from the bus.', cy: 'Lle i 16 stondin, deng munud ar droed o’r bws.' },
      cost: { en: '£2,400 for matting', cy: '£2,400 am fatiau' },
      isPreferred: false,
    },
  ],
};

export const MARKET_CONSULTATION: ConsultationStory = {
  title: { en: 'The market while the square is closed', cy: 'Y farchnad tra bydd y sgwâr ar gau' },
  summary: { en: 'Tell us what matters for four months of Saturdays.', cy: 'Dywedwch beth sy’n bwysig am bedwar mis o Sadyrnau.' },
  stillOpen: { en: 'The place, and the hours of the market there.', cy: 'Y lle, ac oriau’r farchnad yno.' },
  alreadyFixed: { en: 'The square will be repaved: the contract is signed.', cy: 'Bydd y sgwâr yn cael ei ailbalmantu: mae’r contract wedi’i lofnodi.' },
  affects: { en: 'Traders, Saturday shoppers, people who park by the harbour.', cy: 'Masnachwyr, siopwyr dydd Sadwrn, pobl sy’n parcio wrth yr harbwr.' },
  statements: [
    { en: 'The market should stay where the bus stops.', cy: 'Dylai’r farchnad aros lle mae’r bws yn stopio.' },
    { en: 'Traders need their vans beside the stall.', cy: 'Mae ar fasnachwyr angen eu faniau wrth y stondin.' },
    { en: 'Losing parking for a morning is fine.', cy: 'Mae colli’r parcio am fore yn iawn.' },
    { en: 'The school field is too far to carry shopping from.', cy: 'Mae cae’r ysgol yn rhy bell i gario siopa ohono.' },
  ],
};

export const SCHOOL_ROAD: DecisionStory = {
  isKey: true,
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

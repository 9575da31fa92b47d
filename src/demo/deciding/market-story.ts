import type { ConsultationStory, DecisionStory } from './story.js';

export const MARKET: DecisionStory = {
  isKey: false,
  topics: ['economy', 'transport'],
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

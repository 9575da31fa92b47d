import type { AnswerPosition } from '../answers/index.js';
import type { Language, Texts } from '../platform/index.js';

export interface QuestionStory {
  council: 'county' | 'town';
  title: string;
  body: string;
  language: Language;
  askedDaysAgo: number;
  /** Absent: the clerks haven't read it yet. */
  publishedDaysAgo?: number;
  /** How many ask it too. */
  askToo: number;
  answer?: { daysAgo: number; position: AnswerPosition; text: Texts };
  /** How many of those who ask say that the answer answers nothing; the others say that it does. */
  sayNo?: number;
}

const en = 'en' as const;
const cy = 'cy' as const;

/** Questions at every stage: waiting for the clerks, answered, overdue, and answered so that nobody was the wiser. */
export const QUESTION_STORIES: QuestionStory[] = [
  {
    council: 'county',
    title: 'Why has the footbridge been closed since March?',
    body: 'It is ten minutes longer by the road, and the road has no pavement.',
    language: en,
    askedDaysAgo: 61,
    publishedDaysAgo: 60,
    askToo: 6,
    answer: {
      daysAgo: 42,
      position: 'cannot-decide-yet',
      text: {
        en: 'The council takes the safety of its bridges seriously and keeps all of them under review.',
        cy: 'Mae’r cyngor yn cymryd diogelwch ei bontydd o ddifrif ac yn adolygu pob un ohonynt yn gyson.',
      },
    },
    sayNo: 6,
  },
  {
    council: 'county',
    title: 'How much did the new crossing at the hospital cost?',
    body: '',
    language: en,
    askedDaysAgo: 25,
    publishedDaysAgo: 24,
    askToo: 4,
    answer: {
      daysAgo: 18,
      position: 'agree',
      text: {
        en: 'It cost £148,000: £96,000 for the works, £31,000 for the lights and £21,000 for moving a water main. The Welsh Government paid two thirds.',
        cy: 'Costiodd £148,000: £96,000 am y gwaith, £31,000 am y goleuadau a £21,000 am symud prif bibell ddŵr. Talodd Llywodraeth Cymru ddwy ran o dair.',
      },
    },
    sayNo: 0,
  },
  {
    council: 'town',
    title: 'Pryd fydd toiledau’r sgwâr yn ailagor?',
    body: 'Maent ar gau ers y Pasg, ac nid oes rhai eraill yn agos.',
    language: cy,
    askedDaysAgo: 30,
    publishedDaysAgo: 29,
    askToo: 7,
  },
  {
    council: 'county',
    title: 'Will the library van come to Hillside again?',
    body: 'It last came in the spring. Nobody could tell us why it stopped.',
    language: en,
    askedDaysAgo: 1,
    askToo: 0,
  },
];

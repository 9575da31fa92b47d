import type { AnswerPosition } from '../answers/index.js';
import type { Language, Texts } from '../platform/index.js';

export interface IdeaStory {
  council: 'county' | 'town';
  ward?: 'riverside' | 'harbour' | 'hillside';
  title: string;
  body: string;
  /** On the map. */
  at?: { latitude: number; longitude: number };
  language: Language;
  openedDaysAgo: number;
  /** How many support it, and how many days ago the last of them did. */
  supports: { count: number; lastDaysAgo: number };
  arguments: { side: 'for' | 'against'; text: string; language: Language }[];
  answer?: { daysAgo: number; position: AnswerPosition; text: Texts; whose?: Texts; promise?: Texts; promiseInDays?: number };
  offers?: { daysAgo: number; text: string; language: Language }[];
  declined?: { daysAgo: number; reason: 'no-money' | 'not-ours'; words: Texts };
  /** Joined with another like it, by that one's title. */
  joined?: { into: string; daysAgo: number; reason: string };
}

const en = 'en' as const;
const cy = 'cy' as const;

/** Ideas at every stage: open, nearly there, waiting for an answer, overdue, answered. */
export const IDEA_STORIES: IdeaStory[] = [
  {
    council: 'town',
    title: 'Let the churchyard meadow grow until July',
    at: { latitude: 51.8505, longitude: -3.1595 },
    body: 'Mowing in May takes the flowers before they seed. **Mow the paths, leave the rest until July.** I can help count what comes up.',
    language: en,
    openedDaysAgo: 48,
    supports: { count: 9, lastDaysAgo: 38 },
    arguments: [
      { side: 'for', text: 'Cheaper than mowing twelve times a year, and the school can use it for lessons.', language: en },
      { side: 'against', text: 'Long grass by the south gate hides the kerb. Keep that corner short.', language: en },
    ],
    answer: {
      daysAgo: 31,
      position: 'agree-in-part',
      text: {
        en: 'Yes to the meadow, with the corner by the south gate kept short so that everybody can see the kerb. We looked at the mowing contract: it can change from March.',
        cy: 'Ie i’r ddôl, gan gadw’r gornel wrth y porth deheuol yn fyr fel y gall pawb weld y cwrb. Edrychwyd ar y contract torri gwair: gellir ei newid o fis Mawrth.',
      },
      promise: { en: 'Change the mowing contract from March and put up a sign that says why', cy: 'Newid y contract torri gwair o fis Mawrth a chodi arwydd yn egluro pam' },
      promiseInDays: 100,
    },
  },
  {
    council: 'county',
    ward: 'riverside',
    title: 'A crossing outside Glan yr Afon primary school',
    at: { latitude: 51.8655, longitude: -3.1295 },
    body: 'Two hundred children cross there at ten to nine. There is a sign and nothing else.\n\n- a zebra crossing, or\n- a patrol in the mornings until there is one',
    language: en,
    openedDaysAgo: 60,
    supports: { count: 14, lastDaysAgo: 26 },
    arguments: [
      { side: 'for', text: 'I stand there every morning. Drivers wave us on or they do not, and nobody knows which.', language: en },
      { side: 'for', text: 'Mae’r plant yn gorfod rhedeg. Nid yw hynny’n iawn.', language: cy },
      { side: 'against', text: 'The junction is forty metres on. A crossing so near may back traffic up into it.', language: en },
    ],
  },
  {
    council: 'county',
    ward: 'riverside',
    title: 'Light the riverside path until ten',
    at: { latitude: 51.8795, longitude: -3.1105 },
    body: 'The path is the quick way home from the station. It goes dark at half past five in winter, so people walk along the main road instead. Low lights that look down would be enough; bats live there.',
    language: en,
    openedDaysAgo: 20,
    supports: { count: 12, lastDaysAgo: 2 },
    arguments: [
      { side: 'for', text: 'Shift workers come home at nine. It is the only level way with a pushchair or a wheelchair.', language: en },
      { side: 'against', text: 'Otters and bats use the bank. Please ask somebody who knows before anything is lit.', language: en },
    ],
  },
  {
    council: 'county',
    ward: 'harbour',
    title: 'Clwb trwsio beics bob mis',
    at: { latitude: 51.8385, longitude: -3.1765 },
    body: 'Benthyg neuadd yr harbwr un bore Sadwrn y mis, ac fe ddown ni â’r offer. Mae tri ohonom yn barod i ddysgu eraill.',
    language: cy,
    openedDaysAgo: 9,
    supports: { count: 7, lastDaysAgo: 1 },
    arguments: [{ side: 'for', text: 'My daughter’s bike has stood broken since spring. I would come.', language: en }],
  },
  {
    council: 'town',
    title: 'A bench and a shelter at the Mill Lane stop',
    at: { latitude: 51.8365, longitude: -3.153 },
    body: 'Older people wait there for the hospital bus, in the rain, on their feet. One bench, one roof.',
    language: en,
    openedDaysAgo: 6,
    supports: { count: 4, lastDaysAgo: 0 },
    arguments: [],
  },
  {
    council: 'county',
    ward: 'hillside',
    title: 'Turn the last two rows of the hill car park into trees',
    at: { latitude: 51.8855, longitude: -3.0885 },
    body: 'They are full three days a year. The other days they are a lake. Trees would drink it.',
    language: en,
    openedDaysAgo: 14,
    supports: { count: 8, lastDaysAgo: 3 },
    arguments: [
      { side: 'for', text: 'The water runs into the gardens below every time it rains hard.', language: en },
      { side: 'against', text: 'Those three days are the shows that keep the hall open.', language: en },
      { side: 'against', text: 'Blue-badge spaces are in the last row. They would have to move nearer first.', language: en },
    ],
    offers: [{ daysAgo: 5, text: 'We can dig on Sundays: four of us, and a neighbour with a trailer.', language: en }],
  },
  {
    council: 'town',
    title: 'Free parking on the quay all summer',
    at: { latitude: 51.8355, longitude: -3.1675 },
    body: 'People would come to the shops more often.',
    language: en,
    openedDaysAgo: 80,
    supports: { count: 6, lastDaysAgo: 70 },
    arguments: [{ side: 'against', text: 'Cars would stand there all day, and nobody who comes to shop would find a space.', language: en }],
    answer: {
      daysAgo: 62,
      position: 'not-ours',
      whose: { en: 'Dyffryn Heulog County Council', cy: 'Cyngor Sir Dyffryn Heulog' },
      text: {
        en: 'The quay belongs to the County Council, and so do its charges. I have passed your idea on to the county councillor for the Harbour.',
        cy: 'Y Cyngor Sir sy’n berchen ar y cei, ac ef sy’n pennu’r taliadau. Rwyf wedi anfon eich syniad at gynghorydd sir yr Harbwr.',
      },
    },
    declined: {
      daysAgo: 60,
      reason: 'not-ours',
      words: {
        en: 'The Town Council can’t set these charges. The county has your idea and the arguments.',
        cy: 'Ni all Cyngor y Dref bennu’r taliadau hyn. Mae eich syniad a’r dadleuon gan y sir.',
      },
    },
  },
  {
    council: 'county',
    ward: 'harbour',
    title: 'A monthly repair morning for bikes',
    at: { latitude: 51.8412, longitude: -3.1722 },
    body: 'There are tools in half the sheds of this town and flat tyres in the other half.',
    language: en,
    openedDaysAgo: 7,
    supports: { count: 4, lastDaysAgo: 2 },
    arguments: [{ side: 'for', text: 'It would keep good bikes out of the tip.', language: en }],
    offers: [{ daysAgo: 3, text: 'I mended bikes for the post office for twenty years. Two Saturdays a month are fine.', language: en }],
    joined: { into: 'Clwb trwsio beics bob mis', daysAgo: 1, reason: 'Both ask for the same Saturday morning in the harbour hall.' },
  },
];

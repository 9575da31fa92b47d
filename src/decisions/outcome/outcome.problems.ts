import { inWords, problem, type Day, type ProblemText } from '../../platform/index.js';

export const TooEarly = problem(
  'TooEarly',
  'The day announced has not come (D2).',
  (decidesOn: Day): ProblemText => ({
    en: `You announced this decision for ${inWords(decidesOn, 'en')}. It can’t be recorded before that day.`,
    cy: `Cyhoeddwyd y byddai’r penderfyniad hwn yn cael ei wneud ar ${inWords(decidesOn, 'cy')}. Ni ellir ei gofnodi cyn hynny.`,
  }),
);

export const OutcomeMissing = problem('OutcomeMissing', 'A consultation on it has no outcome yet (G4).', {
  en: 'A consultation on this decision has no outcome yet. Publish what people said and what you do about it first.',
  cy: 'Nid oes canlyniad eto i ymgynghoriad ar y penderfyniad hwn. Cyhoeddwch yr hyn a ddywedodd pobl a’r hyn a wnewch yn ei gylch yn gyntaf.',
});

/** What the record must hold, in the words of a reader. */
const PARTS = {
  option: { en: 'the option chosen', cy: 'yr opsiwn a ddewiswyd' },
  reasons: { en: 'the reasons', cy: 'y rhesymau' },
  rejected: { en: 'the alternatives considered and why they were rejected', cy: 'y dewisiadau eraill a ystyriwyd a pham y’u gwrthodwyd' },
  interests: { en: 'the interests declared (or “none declared”)', cy: 'y buddiannau a ddatganwyd (neu “dim wedi’u datgan”)' },
} as const;

export type RecordedPart = keyof typeof PARTS;

export const RecordIncomplete = problem(
  'RecordIncomplete',
  'The record lacks something the law asks for (D3).',
  (missing: readonly RecordedPart[]): ProblemText => ({
    en: `The record of a decision must hold more. Still missing: ${missing.map((part) => PARTS[part].en).join('; ')}.`,
    cy: `Rhaid i gofnod penderfyniad gynnwys mwy. Ar goll o hyd: ${missing.map((part) => PARTS[part].cy).join('; ')}.`,
  }),
);

export const DueTooEarly = problem('DueTooEarly', 'Something is promised for a day before it was decided (D7).', {
  en: 'What is promised can’t be due before the day of the decision. Check the days of the promises.',
  cy: 'Ni all yr hyn a addewir fod yn ddyledus cyn diwrnod y penderfyniad. Gwiriwch ddyddiau’r addewidion.',
});

export const DayAhead = problem('DayAhead', 'The day of the decision is still to come.', {
  en: 'The day on which it was decided can’t be after today.',
  cy: 'Ni all y diwrnod y penderfynwyd fod ar ôl heddiw.',
});

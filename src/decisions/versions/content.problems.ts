import { problem, type ProblemText } from '../../platform/index.js';

/** What may be missing, in the words of a reader. */
const PARTS = {
  whyKey: { en: 'why it is a key decision', cy: 'pam ei fod yn benderfyniad allweddol' },
  whyPreferred: { en: 'why the preferred option is preferred', cy: 'pam y ffefrir yr opsiwn a ffefrir' },
  interests: { en: 'the interests declared (or expressly that there are none)', cy: 'y buddiannau a ddatganwyd (neu’n benodol nad oes dim)' },
} as const;

export type ContentPart = keyof typeof PARTS;

export const ContentIncomplete = problem(
  'ContentIncomplete',
  'Something that is published with a decision has not been written yet.',
  (missing: readonly ContentPart[]): ProblemText => ({
    en: `Before this is published, write: ${missing.map((part) => PARTS[part].en).join('; ')}.`,
    cy: `Cyn cyhoeddi hwn, ysgrifennwch: ${missing.map((part) => PARTS[part].cy).join('; ')}.`,
  }),
);

export const TwoPreferred = problem('TwoPreferred', 'More than one option is marked as the preferred one.', {
  en: 'Mark one option at most as the preferred one.',
  cy: 'Nodwch un opsiwn ar y mwyaf fel yr un a ffefrir.',
});

export const PreferenceTooEarly = problem('PreferenceTooEarly', 'A quasi-judicial matter takes no view before it is decided (D9).', {
  en: 'In a planning, licensing or other quasi-judicial matter nobody who decides may show a preference beforehand. Publish the options without one.',
  cy: 'Mewn mater cynllunio, trwyddedu neu fater lled-farnwrol arall ni chaiff neb sy’n penderfynu ddangos ffafriaeth ymlaen llaw. Cyhoeddwch yr opsiynau heb un.',
});

export const PeriodBackwards = problem('PeriodBackwards', 'The period ends before it begins.', {
  en: 'The period in which it will be decided ends before it begins.',
  cy: 'Mae’r cyfnod ar gyfer penderfynu yn dod i ben cyn iddo ddechrau.',
});

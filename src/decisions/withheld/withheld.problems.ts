import { problem, type ProblemText } from '../../platform/index.js';

export const UnknownGround = problem(
  'UnknownGround',
  'The law of this country knows no such ground for withholding something (D9).',
  (grounds: readonly string[]): ProblemText => ({
    en: `Something can be kept from the public only on a ground that the law gives. Choose one of: ${grounds.join(', ')}.`,
    cy: `Dim ond ar sail a roddir gan y gyfraith y gellir cadw rhywbeth oddi wrth y cyhoedd. Dewiswch un o: ${grounds.join(', ')}.`,
  }),
);

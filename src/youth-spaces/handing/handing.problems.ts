import { problem } from '../../platform/index.js';

export const HandedOverAlready = problem('HandedOverAlready', 'A thread is handed over once.', {
  en: 'This thread was handed over already. The answer that is owed stands above it.',
  cy: 'Trosglwyddwyd yr edefyn hwn eisoes. Mae’r ateb sy’n ddyledus i’w weld uwch ei ben.',
});

export const NotSummedUp = problem('NotSummedUp', 'What is handed over was summed up, and its young people were asked about it.', {
  en: 'Sum up first what the young people said, ask them whether that says it, and close the asking.',
  cy: 'Crynhowch yn gyntaf yr hyn a ddywedodd y bobl ifanc, gofynnwch iddynt a yw hynny’n ei ddweud, a chaewch yr holi.',
});

export const NobodyOwesThere = problem('NobodyOwesThere', 'Nobody in office can owe an answer there.', {
  en: 'Nobody in office there can owe an answer: choose another council or another councillor.',
  cy: 'Nid oes neb mewn swydd yno a all fod yn gyfrifol am ateb: dewiswch gyngor arall neu gynghorydd arall.',
});

import { problem } from '../../platform/index.js';

export const HandedOverAlready = problem('HandedOverAlready', 'A thread is handed over once.', {
  en: 'This thread was handed over already. The answer that is owed stands above it.',
  cy: 'Trosglwyddwyd yr edefyn hwn eisoes. Mae’r ateb sy’n ddyledus i’w weld uwch ei ben.',
});

export const LeadsToSomebody = problem('LeadsToSomebody', 'What is asked in public holds a contact detail or a school (Y7).', {
  en: 'This holds an e-mail address, phone number, link or name of a school. It is public: ask it without.',
  cy: 'Mae hwn yn cynnwys cyfeiriad e-bost, rhif ffôn, dolen neu enw ysgol. Mae’n gyhoeddus: gofynnwch hebddo.',
});

export const NobodyOwesThere = problem('NobodyOwesThere', 'Nobody in office can owe an answer there.', {
  en: 'Nobody in office there can owe an answer: choose another council or another councillor.',
  cy: 'Nid oes neb mewn swydd yno a all fod yn gyfrifol am ateb: dewiswch gyngor arall neu gynghorydd arall.',
});

import { problem } from '../../platform/index.js';

export const AgeAskedAgain = problem('AgeAskedAgain', 'The age band is a year old and is asked again (Y1).', {
  en: 'It is a year since we asked about how old you are. Say it once more on the page of the space. What you wrote is still here.',
  cy: 'Mae blwyddyn ers i ni ofyn tua faint yw dy oed. Dywed unwaith eto ar dudalen y gofod. Mae’r hyn a ysgrifennaist yma o hyd.',
});

export const ConsentNeeded = problem('ConsentNeeded', 'A guardian is asked by the rule of the place, and no worker has noted their consent.', {
  en: 'Before you write here, somebody who looks after you has to agree. Your youth worker notes that they did. Ask them. What you wrote is still here.',
  cy: 'Cyn i ti ysgrifennu yma, rhaid i rywun sy’n gofalu amdanat gytuno. Mae dy weithiwr ieuenctid yn nodi hynny. Gofynna iddyn nhw. Mae’r hyn a ysgrifennaist yma o hyd.',
});

export const ConsentNotAsked = problem('ConsentNotAsked', 'No rule asks for a guardian’s consent there, or it is noted already.', {
  en: 'Nothing has to be noted: no rule asks a guardian for this young person’s age, or it has been noted already.',
  cy: 'Does dim angen nodi dim: nid oes rheol yn gofyn am ganiatâd gwarcheidwad ar gyfer oedran y person ifanc hwn, neu mae wedi’i nodi eisoes.',
});

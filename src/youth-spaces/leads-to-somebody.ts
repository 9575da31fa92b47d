import { problem } from '../platform/index.js';

export const LeadsToSomebody = problem('LeadsToSomebody', 'What everybody may read holds a contact detail or a school (Y7).', {
  en: 'This holds an e-mail address, phone number, link or name of a school. It is public: say it without.',
  cy: 'Mae hwn yn cynnwys cyfeiriad e-bost, rhif ffôn, dolen neu enw ysgol. Mae’n gyhoeddus: dywedwch ef hebddo.',
});

import type { words as English } from '../en/organisation.js';

export const words: typeof English = {
  kinds: { COUNCIL: 'Cyngor', YOUTH_SERVICE: 'Gwasanaeth ieuenctid', VOLUNTARY: 'Sefydliad gwirfoddol' },
  description: (name) => `Pwy sy’n gweithio i ${name}, beth y mae’n ei redeg, a sut i’w gyrraedd yma.`,
  wards: 'Wardiau',
  bodies: 'Cyrff sy’n penderfynu gyda’i gilydd',
  members: 'Aelodau',
  officers: 'Pwy sy’n gweithio iddo',
  officersHint: 'Pob un yn ôl y swydd sydd ganddynt nawr.',
  officersNone: 'Nid oes neb wedi’i enwi eto.',
  runs: 'Beth y mae’n ei redeg',
  links: { decisions: 'Ei benderfyniadau', consultations: 'Ei ymgynghoriadau', ideas: 'Syniadau a gyflwynwyd iddo', answers: 'Ei atebion', questions: 'Cwestiynau a ofynnwyd iddo', commitments: 'Yr hyn a addawodd', youth: 'Mannau ieuenctid' },
  atWork: 'I’r rhai sy’n ei gadw',
  people: 'Pobl a phenodiadau',
  settings: 'Gosodiadau',
  record: 'Y cofnod',
};

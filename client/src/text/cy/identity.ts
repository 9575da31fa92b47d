import type { identity as English } from '../en/identity.js';

export const identity: typeof English = {
  visiting: 'Rydych yn ymweld.',
  signIn: 'Mewngofnodi',
  signOut: 'Allgofnodi',
  signedInAs: 'Yn gweithredu fel',
  professional: 'Cyfrif proffesiynol',
  citizen: 'Dinesydd',
  youngPerson: 'Person ifanc',
  switch: 'Newid',
  actingBar: 'Fel pwy rydych yn gweithredu',
  noProfiles: 'Nid oes gennych broffil eto.',
  roles: {
    COUNCILLOR: 'Cynghorydd',
    YOUTH_WORKER: 'Gweithiwr ieuenctid',
    SUPERVISOR: 'Goruchwyliwr',
    OFFICER: 'Swyddog',
    CLERK: 'Clerc',
    SAFEGUARDING_LEAD: 'Arweinydd diogelu',
    SAFEGUARDING_DEPUTY: 'Dirprwy arweinydd diogelu',
    ADMINISTRATOR: 'Gweinyddwr',
  },
};

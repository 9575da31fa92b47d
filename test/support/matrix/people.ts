import { Sessions } from '../../../src/identity/index.js';
import { globalId, UnitOfWork, type Viewer } from '../../../src/platform/index.js';
import type { TestApp } from '../app.js';
import { aVisitor, Client, signedInAs } from '../client.js';
import { aCitizen, aClerk, aCouncillor, anAccount, aProfessional, aTown, aYouthWorker } from '../town.js';
import { aYoungPerson, aYouthSpace, type Youth } from '../youth.js';

/** Everybody who may or may not see what is said in a youth space, and what is feared for somebody in it. */
export const ROLES = [
  'visitor',
  'citizen',
  'author', // a young person in the space, whose posts these are
  'member', // another young person in it
  'youngElsewhere',
  'worker',
  'accused', // the other worker of the space, whom a concern is about
  'workerElsewhere',
  'workerBeside', // of the same service, in none of its spaces
  'workerAsCitizen',
  'workerWithoutFactor',
  'supervisor',
  'councillor',
  'invited', // a councillor whom the workers invited to the thread, to read it now
  'clerk',
  'councilClerk',
  'administrator',
  'officer',
  'lead',
  'deputy',
  'accusedLead', // another lead of the same service, whom a concern is about
  'leadElsewhere',
] as const;
export type RoleName = (typeof ROLES)[number];

export interface People {
  youth: Youth;
  viewers: Record<RoleName, Viewer | null>;
  clients: Record<RoleName, Client>;
}

export async function everybody(app: TestApp): Promise<People> {
  const accountId = await anAccount(app);
  const youth = await aYouthSpace(app, await staffed(app, accountId));
  const viewers = { ...(await young(app, youth)), ...(await atWork(app, youth)), visitor: null, citizen: await aCitizen(app), workerAsCitizen: await aCitizen(app, { accountId }) };
  const clients = Object.fromEntries(
    await Promise.all(ROLES.map(async (role) => [role, role === 'workerWithoutFactor' ? await withoutFactor(app, youth.workers[0]) : await clientOf(app, viewers[role])])),
  ) as Record<RoleName, Client>;
  return { youth, viewers, clients };
}

/** A place whose first worker has that account. */
async function staffed(app: TestApp, accountId: string): Promise<Pick<Youth, 'town' | 'workers'>> {
  const town = await aTown(app);
  return { town, workers: [await aYouthWorker(app, town, { accountId }), await aYouthWorker(app, town)] };
}

async function young(app: TestApp, youth: Youth): Promise<Record<'author' | 'member' | 'youngElsewhere' | 'workerElsewhere', Viewer>> {
  const elsewhere = await aYouthSpace(app);
  return {
    author: await aYoungPerson(app, youth, { pseudonym: 'Pebble Wimblecroft' }),
    member: await aYoungPerson(app, youth, { pseudonym: 'Fable Dunnockly' }),
    youngElsewhere: await aYoungPerson(app, elsewhere),
    workerElsewhere: elsewhere.workers[0],
  };
}

type AtWork = Exclude<RoleName, 'visitor' | 'citizen' | 'author' | 'member' | 'youngElsewhere' | 'workerElsewhere' | 'workerAsCitizen'>;

async function atWork(app: TestApp, { town, workers }: Youth): Promise<Record<AtWork, Viewer>> {
  const service = town.youthService.id;
  return {
    worker: workers[0],
    accused: workers[1],
    workerBeside: await aYouthWorker(app, town),
    workerWithoutFactor: workers[0],
    supervisor: await aProfessional(app, service, 'supervisor'),
    councillor: await aCouncillor(app, town),
    invited: await aCouncillor(app, town),
    clerk: await aClerk(app, service),
    councilClerk: await aClerk(app, town.council.id),
    administrator: await aProfessional(app, service, 'administrator'),
    officer: await aProfessional(app, town.council.id, 'officer'),
    lead: await aProfessional(app, service, 'safeguarding-lead'),
    deputy: await aProfessional(app, service, 'safeguarding-deputy'),
    accusedLead: await aProfessional(app, service, 'safeguarding-lead'),
    leadElsewhere: await aProfessional(app, town.council.id, 'safeguarding-lead'),
  };
}

const clientOf = (app: TestApp, viewer: Viewer | null): Promise<Client> => (viewer ? signedInAs(app, viewer) : Promise.resolve(aVisitor(app)));

/** At work by name alone: the second factor wasn't given in this session (S5). */
async function withoutFactor(app: TestApp, { accountId, profile }: Viewer): Promise<Client> {
  const given = { accountId: accountId ?? '', actingProfileId: profile?.id ?? '', secondFactor: false };
  const { cookie } = await app.get(UnitOfWork).run((tx) => app.get(Sessions).open(tx, given));
  return new Client(app.url, `folkmoot.session_token=${encodeURIComponent(cookie)}`, globalId('prof', given.actingProfileId));
}

import { AppointProfessional, Accounts, createCitizenProfile, FoundOrganisation, Viewers, type OrganisationEntity, type WardEntity } from '../../src/identity/index.js';
import { isRefusal, UnitOfWork, type AgeBand, type Role, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';

/** A council with one ward and a youth service, made for one test. */
export interface Town {
  council: OrganisationEntity;
  ward: WardEntity;
  youthService: OrganisationEntity;
}

export interface TownWishes {
  supportThreshold?: number;
  answerDays?: number;
  /** L1: publishing in one language alone is refused. */
  publishesInAll?: boolean;
  jurisdiction?: 'england' | 'wales';
}

let made = 0;
const FAR_OFF = new Date('2099-01-01T00:00:00Z');

export async function aTown(app: TestApp, wishes: TownWishes = {}): Promise<Town> {
  const { supportThreshold = 3, answerDays = 10, publishesInAll = false, jurisdiction = 'wales' } = wishes;
  const found = app.get(FoundOrganisation);
  const number = ++made;
  const common = { languages: ['en' as const, 'cy' as const], publishesInAll, jurisdiction, accent: null };
  const council = await found.execute({
    ...common,
    slug: `council-${number}`,
    kind: 'council',
    tier: 'town',
    name: { en: `Test Council ${number}`, cy: `Cyngor Prawf ${number}` },
    supportThreshold,
    answerDays,
    wards: [{ en: 'Middle', cy: 'Canol' }],
  });
  const service = await found.execute({
    ...common,
    slug: `youth-service-${number}`,
    kind: 'youth-service',
    tier: null,
    name: { en: `Test Youth Service ${number}`, cy: `Gwasanaeth Ieuenctid Prawf ${number}` },
    supportThreshold: null,
    answerDays: null,
    wards: [],
  });
  const [ward] = council.wards;
  if (!ward) throw new Error('A town has a ward');
  return { council: council.organisation, ward, youthService: service.organisation };
}

/** A new account; several profiles can be made for one. */
export function anAccount(app: TestApp): Promise<string> {
  const number = ++made;
  const given = { name: `Invented Person ${number}`, email: `person-${number}-${Date.now()}@test.invalid`, emailProved: true };
  return app.get(UnitOfWork).run((tx) => app.get(Accounts).create(tx, given));
}

export interface CitizenWishes {
  accountId?: string;
  wardId?: string;
  ageBand?: AgeBand;
  displayName?: string;
}

export async function aCitizen(app: TestApp, wishes: CitizenWishes = {}): Promise<Viewer> {
  const accountId = wishes.accountId ?? (await anAccount(app));
  const given = { displayName: wishes.displayName ?? `Citizen ${++made}`, wardId: wishes.wardId ?? null, ageBand: wishes.ageBand ?? 'adult' };
  const profile = await app.get(UnitOfWork).run((tx) => createCitizenProfile(tx, accountId, given));
  if (isRefusal(profile)) throw new Error(`No citizen: ${profile.code}`);
  return app.get(Viewers).actingAs(profile.id, 'en');
}

export interface ProfessionalWishes {
  accountId?: string;
  wardId?: string;
  name?: string;
  checksValidUntil?: Date;
  portfolios?: string[];
}

/** Somebody at work, with a second factor given. */
export async function aProfessional(app: TestApp, organisationId: string, role: Role, wishes: ProfessionalWishes = {}): Promise<Viewer> {
  const profile = await app.get(AppointProfessional).execute('system', {
    accountId: wishes.accountId ?? (await anAccount(app)),
    organisationId,
    realName: wishes.name ?? `${role} ${++made}`,
    jobTitle: { en: `Test ${role}`, cy: `Prawf ${role}` },
    lineManager: 'Invented Manager',
    verifiedBy: 'a test',
    verifiedUntil: FAR_OFF,
    appointments: [{ role, wardId: wishes.wardId ?? null, checksValidUntil: wishes.checksValidUntil ?? null, portfolios: wishes.portfolios }],
  });
  if (isRefusal(profile)) throw new Error(`No ${role}: ${profile.code}`);
  return app.get(Viewers).actingAs(profile.id, 'en');
}

export const aCouncillor = (app: TestApp, town: Town, wishes: ProfessionalWishes = {}): Promise<Viewer> =>
  aProfessional(app, town.council.id, 'councillor', { wardId: town.ward.id, ...wishes });

export const aYouthWorker = (app: TestApp, town: Town, wishes: ProfessionalWishes = {}): Promise<Viewer> =>
  aProfessional(app, town.youthService.id, 'youth-worker', { checksValidUntil: FAR_OFF, ...wishes });

export const aClerk = (app: TestApp, organisationId: string): Promise<Viewer> => aProfessional(app, organisationId, 'clerk');

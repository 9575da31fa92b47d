import { Injectable } from '@nestjs/common';
import { Accounts, AppointProfessional, createCitizenProfile, Viewers } from '../identity/index.js';
import { Clock, isRefusal, UnitOfWork, type Role, type Texts, type Viewer } from '../platform/index.js';

const YEARS_VALID_MS = 2 * 365 * 86_400_000;

interface ProfessionalWanted {
  accountId: string;
  name: string;
  organisationId: string;
  jobTitle: Texts;
  roles: Role[];
  wardId?: string;
}

/** Makes people with names that nobody could take for real ones. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly appoint: AppointProfessional,
    private readonly viewers: Viewers,
    private readonly clock: Clock,
  ) {}

  /** Without a password: one signs in by a demo link, or by a mailed one, which is caught. */
  account(name: string): Promise<string> {
    const email = `${name.toLowerCase().normalize('NFD').replace(/[^a-z]+/g, '.')}@demo.example`;
    return this.work.run((tx) => this.accounts.create(tx, { name, email, emailProved: true }));
  }

  async citizen(name: string, wardId: string, accountId?: string): Promise<Viewer> {
    const owner = accountId ?? (await this.account(name));
    const made = await this.work.run((tx) => createCitizenProfile(tx, owner, { displayName: name, wardId, ageBand: 'adult' }));
    if (isRefusal(made)) throw new Error(`${name} could not be made: ${made.code}`);
    return this.viewers.actingAs(made.id, 'en');
  }

  async professional({ accountId, name, organisationId, jobTitle, roles, wardId }: ProfessionalWanted): Promise<Viewer> {
    const validUntil = new Date(this.clock.now().getTime() + YEARS_VALID_MS);
    const checksValidUntil = roles.includes('youth-worker') ? validUntil : null;
    const made = await this.appoint.execute('system', {
      accountId,
      organisationId,
      realName: name,
      jobTitle,
      lineManager: 'Mo Modelperson',
      verifiedBy: 'The demo',
      verifiedUntil: validUntil,
      appointments: roles.map((role) => ({ role, wardId: wardId ?? null, checksValidUntil })),
    });
    if (isRefusal(made)) throw new Error(`${name} could not be appointed: ${made.code}`);
    return this.viewers.actingAs(made.id, 'en');
  }
}

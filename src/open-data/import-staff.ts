import { Injectable } from '@nestjs/common';
import { AppointProfessional, FoundOrganisation, Viewers, type OrganisationGiven } from '../identity/index.js';
import { isRefusal, type Role, type Texts, type Viewer } from '../platform/index.js';
import { ImportAccounts } from './import-accounts.js';
import { ImportRecords } from './import-records.js';

/** Nobody can sign in as them, so there is nothing that would have to be checked again. */
const FOR_GOOD = new Date('2100-01-01T00:00:00Z');

export interface StaffGiven {
  readonly organisationId: string;
  readonly role: Role;
  readonly name: string;
  readonly jobTitle: Texts;
}

/** Those in whose name an import acts: an organisation of its own, and people at work in it. */
@Injectable()
export class ImportStaff {
  constructor(
    private readonly records: ImportRecords,
    private readonly accounts: ImportAccounts,
    private readonly appoint: AppointProfessional,
    private readonly found: FoundOrganisation,
    private readonly viewers: Viewers,
  ) {}

  /** One for all imports of a sort. */
  organisation(given: Pick<OrganisationGiven, 'slug' | 'kind' | 'name'>): Promise<string> {
    const rest = { tier: null, languages: ['en' as const, 'cy' as const], publishesInAll: false, jurisdiction: 'england', accent: null };
    return this.records.once('all', 'organisation', given.slug, async () => {
      const { organisation } = await this.found.execute({ ...given, ...rest, supportThreshold: null, answerDays: null, wards: [] });
      return organisation.id;
    });
  }

  /** Somebody at work, the same in every run of one import. */
  async member(source: string, { organisationId, role, name, jobTitle }: StaffGiven): Promise<Viewer> {
    const profileId = await this.records.once(source, role, name, async () => {
      const accountId = await this.accounts.create(name);
      const about = { accountId, organisationId, realName: name, jobTitle, lineManager: 'The import', verifiedBy: 'The import', verifiedUntil: FOR_GOOD };
      const profile = await this.appoint.execute('system', { ...about, appointments: [{ role, checksValidUntil: FOR_GOOD }] });
      return isRefusal(profile) ? profile : profile.id;
    });
    return this.viewers.actingAs(profileId, 'en');
  }
}

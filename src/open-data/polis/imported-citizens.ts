import { Injectable } from '@nestjs/common';
import { CreateCitizenProfile, Viewers } from '../../identity/index.js';
import { isRefusal, type Viewer } from '../../platform/index.js';
import { ImportAccounts } from '../import-accounts.js';
import { ImportRecords } from '../import-records.js';
import { nameOf } from './stage.js';

/** People of a source as citizens. */
@Injectable()
export class ImportedCitizens {
  constructor(
    private readonly records: ImportRecords,
    private readonly accounts: ImportAccounts,
    private readonly create: CreateCitizenProfile,
    private readonly viewers: Viewers,
  ) {}

  async enter(source: string, personIds: readonly string[]): Promise<Map<string, Viewer>> {
    const people = new Map<string, Viewer>();
    for (const personId of personIds) people.set(personId, await this.citizen(source, personId));
    return people;
  }

  private async citizen(source: string, personId: string): Promise<Viewer> {
    const profileId = await this.records.once(source, 'person', personId, async () => {
      const accountId = await this.accounts.create(nameOf(personId));
      const profile = await this.create.execute(accountId, { displayName: nameOf(personId), ageBand: 'adult' });
      return isRefusal(profile) ? profile : profile.id;
    });
    return this.viewers.actingAs(profileId, 'en');
  }
}

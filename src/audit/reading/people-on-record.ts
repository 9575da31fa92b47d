import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { BodiesReader, OrganisationsReader, ProfilesReader } from '../../identity/index.js';
import { Database, globalId, perRequest, type GraphqlContext } from '../../platform/index.js';
import { AuditedThings, type AuditedThing } from '../audited-things.js';

/** What is below this room doesn’t know it: here people, appointments and organisations say what they are called on the record. */
@Injectable()
export class PeopleOnRecord {
  private readonly holders = perRequest(() => new DataLoader<string, string | null>((ids) => this.holdersOf(ids)));

  constructor(
    private readonly database: Database,
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
    private readonly bodies: BodiesReader,
    things: AuditedThings,
  ) {
    things.register('profile', (context, ids) => Promise.all(ids.map((id) => this.person(context, id))));
    things.register('appointment', (context, ids) => Promise.all(ids.map((id) => this.holder(context, id))));
    things.register('organisation', (context, ids) => Promise.all(ids.map((id) => this.organisation(context, id))));
    things.register('ward', (context, ids) => Promise.all(ids.map(async (id) => named(await this.organisations.wards(context).load(id)))));
    things.register('body', (context, ids) => Promise.all(ids.map(async (id) => named(await this.bodies.bodies(context).load(id)))));
  }

  /** Nobody’s young-person profile: the reader gives none (Y3). */
  private async person(context: GraphqlContext, id: string): Promise<AuditedThing | null> {
    const profile = await this.profiles.profiles(context).load(id);
    return profile && { name: profile.displayName, path: profile.isProfessional ? `/people/${globalId('prof', id)}` : null };
  }

  private async holder(context: GraphqlContext, appointmentId: string): Promise<AuditedThing | null> {
    const profileId = await this.holders(context).load(appointmentId);
    return profileId === null ? null : this.person(context, profileId);
  }

  private async organisation(context: GraphqlContext, id: string): Promise<AuditedThing | null> {
    const organisation = await this.organisations.organisations(context).load(id);
    return organisation && { name: organisation.name, path: `/councils/${organisation.id}` };
  }

  private async holdersOf(ids: readonly string[]): Promise<(string | null)[]> {
    const rows = await this.database.rows<{ id: string; profile_id: string }>('select id, profile_id from appointment where id = any($1)', [ids]);
    const byId = new Map(rows.map((row) => [row.id, row.profile_id]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}

const named = (thing: { name: AuditedThing['name'] } | null): AuditedThing | null => thing && { name: thing.name, path: null };

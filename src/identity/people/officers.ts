import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, Database, InContext, perRequest, Personal, type GraphqlContext } from '../../platform/index.js';
import { Me } from '../me/index.js';
import { Organisation } from '../organisation.type.js';
import { OrganisationsReader } from '../organisations.reader.js';
import { Profile } from '../profile.type.js';
import { ProfilesReader } from '../profiles.reader.js';
import { PeopleReader } from './people.reader.js';
import { StaffRecord } from './staff.type.js';

const MOST = 100;

/** Whom to turn to in an organisation. Youth workers are named where they work, in their spaces (Y8), and not in a list for everybody. */
@Injectable()
export class OfficersReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly officersOf = perRequest(() => new DataLoader<string, string[]>((ids) => this.byOrganisations(ids)));

  private async byOrganisations(ids: readonly string[]): Promise<string[][]> {
    const rows = await this.database.rows<{ id: string; organisation_id: string }>(
      `select p.id, p.organisation_id from profile p
       where p.organisation_id = any($1) and p.suspended_at is null and p.verified_until > $2
         and exists (select from appointment a where a.profile_id = p.id and a.role in ('clerk', 'officer', 'safeguarding-lead', 'safeguarding-deputy')
           and a.starts_at <= $2 and (a.ends_at is null or a.ends_at > $2))
       order by p.display_name, p.id`,
      [ids, this.clock.now()],
    );
    return ids.map((id) => rows.filter((row) => row.organisation_id === id).slice(0, MOST).map((row) => row.id));
  }
}

@Resolver(() => Organisation)
export class OfficersOfOrganisation {
  constructor(
    private readonly reader: OfficersReader,
    private readonly profiles: ProfilesReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => [Profile], { description: 'Its clerks, officers and safeguarding leads now, by name.' })
  async officers(@Parent() { uuid }: Organisation, @InContext() context: GraphqlContext): Promise<Profile[]> {
    const ids = await this.reader.officersOf(context).load(uuid);
    const profiles = await this.profiles.profiles(context).loadMany(ids);
    return profiles.filter((profile): profile is Profile => profile !== null && !(profile instanceof Error));
  }

  @ResolveField(() => [StaffRecord], { description: 'For those who keep its people: whose checks, term or confirmation has run out or soon does, the first twenty by name.' })
  @Personal()
  async peopleEndingSoon(@Parent() { uuid }: Organisation, @InContext() context: GraphqlContext): Promise<StaffRecord[]> {
    return (await this.people.ofOrganisation(context, uuid, { first: 20, filter: { endsSoon: true } })).nodes;
  }
}

@Resolver(() => Me)
export class WorkplacesOfMe {
  constructor(private readonly organisations: OrganisationsReader) {}

  @ResolveField(() => [Organisation], { description: 'Where you are appointed, as the profile that you act as.' })
  async workplaces(@InContext() context: GraphqlContext): Promise<Organisation[]> {
    const ids = [...new Set(context.viewer.appointments.map(({ organisationId }) => organisationId))];
    const found = await Promise.all(ids.map((id) => this.organisations.organisations(context).load(id)));
    return found.filter((organisation) => organisation !== null);
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { Profile } from '../profile.type.js';
import { ProfilesReader } from '../profiles.reader.js';
import { CouncillorsReader } from './councillors.reader.js';

@Resolver(() => Organisation)
export class CouncillorsOfOrganisation {
  constructor(
    private readonly reader: CouncillorsReader,
    private readonly profiles: ProfilesReader,
  ) {}

  @ResolveField(() => [Profile], { description: 'Its councillors in office now, by name.' })
  async councillors(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<Profile[]> {
    const ids = await this.reader.councillorsOf(context).load(organisation.uuid);
    const profiles = await this.profiles.profiles(context).loadMany(ids);
    return profiles.filter((profile): profile is Profile => profile !== null && !(profile instanceof Error));
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { MapsReader } from './maps.reader.js';
import { AreaMap } from './maps.type.js';

@Resolver(() => Organisation)
export class MapOfOrganisation {
  constructor(private readonly reader: MapsReader) {}

  @ResolveField(() => AreaMap, { nullable: true, description: 'A simple map to point at places on; null while it isn’t known where it lies.' })
  map(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<AreaMap | null> {
    return this.reader.maps(context).load(organisation.uuid);
  }
}

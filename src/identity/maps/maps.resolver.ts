import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { DrawWards, DrawWardsInput, DrawWardsOutcome } from './draw-wards.js';
import { mayDraw } from './map.access.js';
import { MapsReader, wardOnMap } from './maps.reader.js';
import { AreaMap, type WardsDrawn } from './maps.type.js';

@Resolver(() => Organisation)
export class MapOfOrganisation {
  constructor(
    private readonly reader: MapsReader,
    private readonly drawing: DrawWards,
  ) {}

  @ResolveField(() => AreaMap, { nullable: true, description: 'A simple map to point at places on; null while it isn’t known where it lies.' })
  map(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<AreaMap | null> {
    return this.reader.maps(context).load(organisation.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You can draw its map.' })
  @Personal()
  viewerCanDrawMap(@Parent() { uuid }: Organisation, @AsViewer() viewer: Viewer): boolean {
    return mayDraw(viewer, uuid);
  }

  @Mutation(() => DrawWardsOutcome, { description: 'Draw a council’s map from the outlines of its wards, or look at what it would be.' })
  @Access(appointed('clerk', 'administrator'))
  async drawWards(@Args('input') input: DrawWardsInput, @AsViewer() viewer: Viewer): Promise<WardsDrawn | Problem> {
    const drawn = await this.drawing.execute(viewer, input);
    if (isRefusal(drawn)) return drawn;
    const { area, wards, passedOver, isKept } = drawn;
    return { map: { ...area, wards: wards.map((ward) => wardOnMap(ward, viewer.language)) }, passedOver: [...passedOver], isKept };
  }
}

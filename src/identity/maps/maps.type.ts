import { Field, Float, ObjectType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';

@ObjectType('WardOnMap', { description: 'A ward, and about where its middle is.' })
export class WardOnMap {
  @Field(() => LocalText, { description: 'What it is called.' })
  name!: LocalText;

  @Field(() => Float, { description: 'How far north its middle is, in degrees.' })
  latitude!: number;

  @Field(() => Float, { description: 'How far east its middle is, in degrees.' })
  longitude!: number;
}

@ObjectType('AreaMap', { description: 'A simple map of what an organisation looks after: how far it reaches, and where its wards are.' })
export class AreaMap {
  @Field(() => Float, { description: 'The farthest south it reaches, in degrees.' })
  south!: number;

  @Field(() => Float, { description: 'The farthest west it reaches, in degrees.' })
  west!: number;

  @Field(() => Float, { description: 'The farthest north it reaches, in degrees.' })
  north!: number;

  @Field(() => Float, { description: 'The farthest east it reaches, in degrees.' })
  east!: number;

  @Field(() => [WardOnMap], { description: 'Its wards whose place is known, by name.' })
  wards!: WardOnMap[];
}

@ObjectType('WardsDrawn', { description: 'A map made from the outlines of wards.' })
export class WardsDrawn {
  @Field(() => AreaMap, { description: 'The map.' })
  map!: AreaMap;

  @Field(() => [String], { description: 'What the file holds besides the wards of this council: the first fifty.' })
  passedOver!: string[];

  @Field(() => Boolean, { description: 'It is the council’s map from now on; otherwise it was only looked at.' })
  isKept!: boolean;
}

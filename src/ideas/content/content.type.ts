import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const EstimateKindEnum = { COST: 'cost', SAVING: 'saving' } as const;
export type EstimateKind = (typeof EstimateKindEnum)[keyof typeof EstimateKindEnum];
registerEnumType(EstimateKindEnum, {
  name: 'EstimateKind',
  description: 'Whether it takes money or saves some.',
  valuesMap: { COST: { description: 'It costs about so much.' }, SAVING: { description: 'It saves about so much.' } },
});

@ObjectType('IdeaPoint', { description: 'A place on the map (WGS 84).' })
export class IdeaPoint {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east; west is below zero.' })
  longitude!: number;
}

@ObjectType('IdeaEstimate', { description: 'What its author thinks it costs or saves.' })
export class IdeaEstimate {
  @Field(() => EstimateKindEnum, { description: 'A cost or a saving.' })
  kind!: EstimateKind;

  @Field(() => Int, { description: 'In whole pounds.' })
  pounds!: number;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum, LocalText, type Language } from '../platform/index.js';
import type { OrganisationKind } from './organisation.entity.js';

export const OrganisationKindEnum = { COUNCIL: 'council', YOUTH_SERVICE: 'youth-service', VOLUNTARY: 'voluntary' } as const;
registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'What sort of body it is.',
  valuesMap: {
    COUNCIL: { description: 'An elected council.' },
    YOUTH_SERVICE: { description: 'A service whose youth workers run youth spaces.' },
    VOLUNTARY: { description: 'A voluntary or community organisation.' },
  },
});

@ObjectType('Ward', { description: 'The area that elects councillors of a council.' })
export class Ward {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it is called.' })
  name!: LocalText;

  readonly organisationId!: string;
}

@ObjectType('Organisation', { description: 'A public body or partner: a council, a youth service, a voluntary organisation.' })
export class Organisation {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Its short name in addresses.' })
  slug!: string;

  @Field(() => OrganisationKindEnum, { description: 'What sort of body it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { nullable: true, description: 'For a council: parish, district, county and so on.' })
  tier!: string | null;

  @Field(() => LocalText, { description: 'What it is called.' })
  name!: LocalText;

  @Field(() => [LanguageEnum], { description: 'The languages it writes in.' })
  languages!: Language[];

  @Field(() => String, { nullable: true, description: 'What its colour is called in /accents.css: the class accent-… there.' })
  accent!: string | null;

  @Field(() => String, { nullable: true, description: 'Its colour as #rrggbb, as it is where pages are light.' })
  colour!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many supports make an answer to an idea due.' })
  supportThreshold!: number | null;

  @Field(() => Int, { nullable: true, description: 'For a council: in how many working days an answer is due.' })
  answerDays!: number | null;

  @Field(() => Boolean, { description: 'It publishes nothing that is missing in one of its languages.' })
  publishesInAll!: boolean;

  @Field(() => Int, { description: 'Counts changes of its settings.' })
  version!: number;

  readonly uuid!: string;
}

@ObjectType('Place', { description: 'The place that this installation serves, with all its councils and partners.' })
export class Place {
  @Field(() => LocalText, { description: 'What it is called.' })
  name!: LocalText;
}

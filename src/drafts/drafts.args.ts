import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../platform/index.js';

@ArgsType()
export class DraftsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Those that are to become one thing only, e.g. `idea`.' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'Those about one thing only, as it was named when they were begun.' })
  about?: string | null;
}

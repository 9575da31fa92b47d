import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';
import { CaseRule } from '../case.type.js';

const hidden = 'none where fewer than five, or where it would give fewer than five away';

@ObjectType('ModerationMonth', { description: 'What moderators did in a month that is over.' })
export class ModerationMonth {
  @Field(() => String, { description: 'The month, as `YYYY-MM`.' })
  month!: string;

  @Field(() => Int, { nullable: true, description: `How often something was published or left as it is; ${hidden}.` })
  published!: number | null;

  @Field(() => Int, { nullable: true, description: `How often changes were asked for; ${hidden}.` })
  changesAsked!: number | null;

  @Field(() => Int, { nullable: true, description: `How often something was hidden; ${hidden}.` })
  hidden!: number | null;

  @Field(() => Int, { nullable: true, description: `How often something was removed; ${hidden}.` })
  removed!: number | null;

  @Field(() => Int, { nullable: true, description: `How often an author was paused; ${hidden}.` })
  pauses!: number | null;

  @Field(() => Int, { nullable: true, description: `How many appeals were decided; ${hidden}.` })
  appeals!: number | null;

  @Field(() => Int, { nullable: true, description: `How many decisions stood; ${hidden}.` })
  upheld!: number | null;

  @Field(() => Int, { nullable: true, description: `How many decisions were overturned; ${hidden}.` })
  overturned!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a hundred decisions, how many came within the time the place had set, to the nearest ten; none of fewer than five.' })
  inTimePercent!: number | null;
}

@ObjectType('ModerationFigures', { description: 'What moderators did, month by month: of one council, or of all youth spaces together, so that none can be made out.' })
export class ModerationFigures {
  @Field(() => ID, { nullable: true, description: 'Whose; none for all youth spaces together.' })
  id!: string | null;

  @Field(() => LocalText, { nullable: true, description: 'What it is called; none for all youth spaces together.' })
  name!: LocalText | null;

  @Field(() => [ModerationMonth], { description: 'The last twelve months that are over, the latest first; those in which nothing was decided are left out.' })
  months!: ModerationMonth[];
}

@ObjectType('PublicModeration', { description: 'What everybody may know of moderation here.' })
export class PublicModeration {
  @Field(() => [CaseRule], { description: 'The code for what citizens write. Youth spaces have charters of their own.' })
  code!: CaseRule[];

  @Field(() => String, { description: 'How reports weigh.' })
  howReportsWeigh!: string;

  @Field(() => [ModerationFigures], { description: 'What was done, by council, and in all youth spaces together.' })
  figures!: ModerationFigures[];
}

import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { PageArgs } from '../platform/index.js';
import { CASE_CAUSES, type CaseCause } from './case.entity.js';
import { CaseCauseEnum } from './case.type.js';

export const QUEUE_STATES = ['waiting', 'open', 'claimed', 'decided'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];
export const QueueStateEnum = { WAITING: 'waiting', OPEN: 'open', CLAIMED: 'claimed', DECIDED: 'decided' } as const;
registerEnumType(QueueStateEnum, {
  name: 'QueueState',
  description: 'Which cases of a queue.',
  valuesMap: {
    WAITING: { description: 'All that are not decided.' },
    OPEN: { description: 'Those that nobody has in hand.' },
    CLAIMED: { description: 'Those that somebody has in hand.' },
    DECIDED: { description: 'Those that are decided, the latest first.' },
  },
});

@InputType({ description: 'Which cases to show.' })
export class QueueFilter {
  @Field(() => QueueStateEnum, { nullable: true, description: 'How far they have come; those that wait when left out.' })
  @IsOptional()
  @IsIn(QUEUE_STATES)
  state?: QueueState | null;

  @Field(() => String, { nullable: true, description: 'What sort of contribution, e.g. `post`.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of one place that you moderate.' })
  @IsOptional()
  @IsString()
  placeId?: string | null;

  @Field(() => CaseCauseEnum, { nullable: true, description: 'What brought them here.' })
  @IsOptional()
  @IsIn(CASE_CAUSES)
  cause?: CaseCause | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that you have in hand or decided.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}

@ArgsType()
export class QueueArgs extends PageArgs {
  @Field(() => QueueFilter, { nullable: true, description: 'Which cases to show.' })
  @Type(() => QueueFilter)
  @ValidateNested()
  @IsOptional()
  filter?: QueueFilter | null;
}

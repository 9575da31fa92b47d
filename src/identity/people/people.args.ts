import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { OptionalTextField, PageArgs, type Role } from '../../platform/index.js';
import { RoleEnum } from '../profile.type.js';
import { StaffStateEnum, type StaffState } from './staff.type.js';

@InputType({ description: 'Which people to show.' })
export class PeopleFilter {
  @OptionalTextField('What is in their name.', { most: 200 })
  text?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Those who hold or held this.' })
  @IsOptional()
  @IsIn(Object.values(RoleEnum))
  role?: Role | null;

  @Field(() => StaffStateEnum, { nullable: true, description: 'Those of this state; left out, all but those whose appointments have ended.' })
  @IsOptional()
  @IsIn(Object.values(StaffStateEnum))
  state?: StaffState | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with checks, a term or a confirmation that has run out or does so within 60 days.' })
  @IsOptional()
  @IsBoolean()
  endsSoon?: boolean | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PeopleFilter, { nullable: true, description: 'Which people to show.' })
  @Type(() => PeopleFilter)
  @ValidateNested()
  @IsOptional()
  filter?: PeopleFilter | null;
}

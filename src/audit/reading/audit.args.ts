import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { DayField, IdField, OptionalTextField, PageArgs } from '../../platform/index.js';
import { AuditKindEnum } from '../audit.type.js';
import { AUDIT_KINDS, type AuditKind } from '../words/index.js';

@InputType({ description: 'Which entries of the record to show.' })
export class AuditFilter {
  @OptionalTextField('Words of what was done, of who did it, or of whom it was done to, e.g. “ended appointment Sam”.', { most: 200 })
  text?: string | null;

  @Field(() => AuditKindEnum, { nullable: true, description: 'What they are about.' })
  @IsOptional()
  @IsIn(AUDIT_KINDS)
  kind?: AuditKind | null;

  @IdField('prof', 'What one profile did, or what was done to it.', { nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @DayField('From that day on.', { nullable: true })
  @IsOptional()
  @IsString()
  fromDay?: string | null;

  @DayField('Until the end of that day.', { nullable: true })
  @IsOptional()
  @IsString()
  untilDay?: string | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which entries to show.' })
  @Type(() => AuditFilter)
  @ValidateNested()
  @IsOptional()
  filter?: AuditFilter | null;
}

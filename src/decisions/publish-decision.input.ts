import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IdField, LocalTextField, LocalTextInput, OptionalTextField } from '../platform/index.js';
import { CitesField, type CiteInput } from './cites/index.js';
import type { NoticeExceptionKind } from './decision.entity.js';
import { NoticeExceptionKindEnum } from './notice-exception.type.js';
import { DecisionContentInput } from './versions/index.js';

@InputType({ description: 'Why notice of a key decision is shorter than usual.' })
export class NoticeExceptionInput {
  @Field(() => NoticeExceptionKindEnum, { description: 'Which exception.' })
  @IsIn(Object.values(NoticeExceptionKindEnum))
  kind!: NoticeExceptionKind;

  @LocalTextField('Why it can’t wait; published.', { nullable: true })
  reasons?: LocalTextInput | null;

  @OptionalTextField('For special urgency: who agreed, by name and office.', { most: 200 })
  agreedBy?: string | null;
}

@InputType({ description: 'A decision you will take, put before the public.' })
export class PublishDecisionInput extends DecisionContentInput {
  @IdField('org', 'The council you decide for.')
  @IsUUID()
  organisationId!: string;

  @IdField('body', 'The body that decides, of which you are a member; left out, you decide yourself.', { nullable: true })
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;

  @Field(() => Boolean, { description: 'A key decision: the law asks for longer notice.' })
  @IsBoolean()
  isKey!: boolean;

  @Field(() => NoticeExceptionInput, { nullable: true, description: 'Why notice of a key decision is shorter than usual, where it is.' })
  @IsOptional()
  @Type(() => NoticeExceptionInput)
  @ValidateNested()
  exception?: NoticeExceptionInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Planning, licensing or the like: takes no councillor’s view and no support before it is decided.' })
  @IsOptional()
  @IsBoolean()
  isQuasiJudicial?: boolean | null;

  @LocalTextField('In a period before an election: why this can’t wait; published.', { nullable: true })
  preElectionReason?: LocalTextInput | null;

  @CitesField('What it draws on so far, and what it sets aside, each with why.')
  cites?: CiteInput[] | null;

  @IdField('draft', 'The draft that this was, perhaps an officer’s for you; it goes when the decision is published.', { nullable: true })
  @IsOptional()
  @IsUUID()
  draftId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of that draft that you saw; when somebody has changed it since, nothing is published.' })
  @IsOptional()
  @IsInt()
  draftVersion?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Only say what is still missing; nothing is published.' })
  @IsOptional()
  @IsBoolean()
  onlyCheck?: boolean | null;
}

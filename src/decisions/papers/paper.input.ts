import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUrl, IsUUID, MaxLength } from 'class-validator';
import { IdField, LocalTextField, LocalTextInput } from '../../platform/index.js';
import { WithheldGroundField } from '../withheld/index.js';

@InputType({ description: 'Evidence or a paper that a decision rests on.' })
export class PaperInput {
  @IdField('paper', 'In a revision: the paper it already was. Left out, it is a new one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @LocalTextField('What it is called.')
  title!: LocalTextInput;

  @Field(() => String, { nullable: true, description: 'Where it is, when it is a link.' })
  @IsOptional()
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  @MaxLength(2_000)
  url?: string | null;

  @IdField('file', 'The file it is, uploaded before, when it isn’t a link.', { nullable: true })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'A background paper: kept for a shorter time than the record itself.' })
  @IsBoolean()
  isBackground: boolean = false;

  @WithheldGroundField()
  withheldGround?: string | null;
}

import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, type Connection } from '../platform/index.js';

@ObjectType({ description: 'One line of the record: who did what, acting as whom, and when.' })
export class AuditEntry {
  @Field(() => Int, { description: 'Its place in the organisation’s chain.' })
  seq!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was done.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The profile that did it; empty for a sealed entry and for young people.' })
  actor!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done; empty for a sealed entry.' })
  act!: string | null;

  @Field(() => String, { nullable: true, description: 'What it was done to; empty for a sealed entry.' })
  subject!: string | null;

  @Field(() => String, { description: 'What ties it to every entry before it.' })
  hash!: string;
}

@ObjectType({ description: 'A page of the record.' })
export class AuditEntryConnection extends connectionOf(AuditEntry, 'AuditEntry') implements Connection<AuditEntry> {}

@ObjectType({ description: 'Where an organisation’s record ended on a day. Keep it: it shows later if anything before it was changed.' })
export class AuditHead {
  @Field(() => Int, { description: 'The last entry then.' })
  seq!: number;

  @Field(() => String, { description: 'Its hash.' })
  hash!: string;

  @Field(() => GraphQLISODateTime, { description: 'When this was published.' })
  publishedAt!: Date;

  readonly organisationId!: string;
}

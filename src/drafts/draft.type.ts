import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, globalId } from '../platform/index.js';
import type { DraftEntity } from './draft.entity.js';

@ObjectType('Draft', { description: 'Something that is still being written, as it was typed. Only those who may write it see it.' })
export class Draft {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes: give the one you saw when you save.' })
  version!: number;

  @Field(() => String, { description: 'What it is to become, e.g. `idea` or `decision`.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, e.g. the id of what it answers.' })
  about!: string | null;

  @Field(() => String, { description: 'What was typed: a JSON object, as the page that saved it made it.' })
  content!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' })
  changedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When whoever drafts it said that it is ready for the councillor; empty before.' })
  readyAt!: Date | null;

  readonly uuid!: string;
  readonly organisationId!: string | null;
  readonly ownerId!: string;
  readonly forId!: string | null;
  readonly changedById!: string;
}

@ObjectType({ description: 'Drafts, the one changed last first.' })
export class DraftConnection extends connectionOf(Draft, 'Draft') {}

export function toDraft(draft: DraftEntity): Draft {
  const { id, version, kind, about, content, changedAt, readyAt, organisationId } = draft;
  const people = { ownerId: draft.ownerProfileId, forId: draft.forProfileId, changedById: draft.changedBy };
  return { id: globalId('draft', id), uuid: id, version, kind, about, content, changedAt, readyAt, organisationId, ...people };
}

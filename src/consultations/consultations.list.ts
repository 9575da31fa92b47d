import { ArgsType, Field, GraphQLISODateTime, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { TopicField, type Topic } from '../identity/index.js';
import { IdField, OptionalTextField, PageArgs, readCursor, searchFor, type Search } from '../platform/index.js';
import type { ConsultationState } from './consultation.rules.js';
import { ConsultationStateEnum } from './consultation.type.js';

export const ConsultationsSortEnum = { NEWEST: 'newest', CLOSING_SOONEST: 'closing-soonest', BEST_MATCH: 'best-match' } as const;
export type ConsultationsSort = (typeof ConsultationsSortEnum)[keyof typeof ConsultationsSortEnum];
registerEnumType(ConsultationsSortEnum, {
  name: 'ConsultationsSort',
  description: 'How consultations are put in order.',
  valuesMap: {
    NEWEST: { description: 'The last to open first.' },
    CLOSING_SOONEST: { description: 'The first to close first.' },
    BEST_MATCH: { description: 'Those that what was searched for fits best first.' },
  },
});

@InputType({ description: 'Which consultations: those that fit everything said here.' })
export class ConsultationsFilter {
  @IdField('org', 'Only those of this organisation.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @IdField('dec', 'Only those about this decision.', { nullable: true })
  @IsOptional()
  @IsUUID()
  decisionId?: string | null;

  @IdField('ward', 'Only those that concern this ward, or all wards of its council.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @TopicField('Only those on this topic.')
  topic?: Topic | null;

  @Field(() => [ConsultationStateEnum], { nullable: true, description: 'Only those in one of these states.' })
  @IsOptional()
  @IsIn(Object.values(ConsultationStateEnum), { each: true })
  states?: ConsultationState[] | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Only those that close at this time or later.' })
  @IsOptional()
  @IsDate()
  from?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Only those that open before this time.' })
  @IsOptional()
  @IsDate()
  to?: Date | null;

  @OptionalTextField('Words to be found in it, in English or Welsh, spelt more or less so.', { most: 300 })
  text?: string | null;
}

@ArgsType()
export class ConsultationsArgs extends PageArgs {
  @Field(() => ConsultationsFilter, { nullable: true, description: 'Which; left out, all.' })
  @Type(() => ConsultationsFilter)
  @IsOptional()
  @ValidateNested()
  filter?: ConsultationsFilter | null;

  @Field(() => ConsultationsSortEnum, { nullable: true, description: 'In which order; left out, the best match of a search, otherwise the newest first.' })
  @IsOptional()
  @IsIn(Object.values(ConsultationsSortEnum))
  sort?: ConsultationsSort | null;
}

/** The state at `now`, as `stateAt` says it. */
const stateSql = (now: string): string =>
  `(case when outcome_published_at is not null then 'outcome-published' when ${now} >= coalesce(stopped_at, closes_at) then 'closed'
    when ${now} < opens_at then 'announced' else 'open' end)`;

export interface ListSql {
  readonly where: string;
  /** What it is sorted by, first of all; then the id. */
  readonly key: string;
  readonly direction: 'asc' | 'desc';
  readonly values: readonly unknown[];
}

/** One statement's worth of a list: only what was asked for is in it, so that the database plans for that. */
export function listSql({ filter, sort, after }: ConsultationsArgs, now: Date): ListSql {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const search = filter?.text ? searchFor(filter.text, { search: 'search', spelling: 'spelling' }, bind) : null;
  const { key, type, direction } = orderOf(sort ?? null, search);
  const conditions = filter ? conditionsOf(filter, now, bind) : [];
  if (search) conditions.push(search.predicate);
  if (after) {
    const [last, id] = readCursor(after, 2);
    conditions.push(`(${key}, id) ${direction === 'asc' ? '>' : '<'} (${bind(last)}::${type}, ${bind(id)}::uuid)`);
  }
  return { where: conditions.length > 0 ? `where ${conditions.join(' and ')}` : '', key, direction, values };
}

function conditionsOf(filter: ConsultationsFilter, now: Date, bind: (value: unknown) => string): string[] {
  const { organisationId, decisionId, wardId, topic, states, from, to } = filter;
  return [
    ...(organisationId ? [`organisation_id = ${bind(organisationId)}`] : []),
    ...(decisionId ? [`decision_id = ${bind(decisionId)}`] : []),
    ...(wardId ? [ofWard(bind(wardId))] : []),
    ...(topic ? [`topics @> array[${bind(topic)}]`] : []),
    ...(states ? [`${stateSql(`${bind(now)}::timestamptz`)} = any(${bind(states)}::text[])`] : []),
    ...(from ? [`coalesce(stopped_at, closes_at) >= ${bind(from)}`] : []),
    ...(to ? [`opens_at < ${bind(to)}`] : []),
  ];
}

const ofWard = (ward: string): string =>
  `(${ward}::uuid = any(ward_ids) or (ward_ids = '{}' and organisation_id = (select organisation_id from ward where ward.id = ${ward}::uuid)))`;

function orderOf(sort: ConsultationsSort | null, search: Search | null): { key: string; type: string; direction: 'asc' | 'desc' } {
  if (search && (sort === null || sort === 'best-match')) return { key: search.rank, type: 'double precision', direction: 'desc' };
  if (sort === 'closing-soonest') return { key: 'closes_at', type: 'timestamptz', direction: 'asc' };
  return { key: 'opens_at', type: 'timestamptz', direction: 'desc' };
}

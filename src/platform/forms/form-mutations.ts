import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, GraphQLInputObjectType, GraphQLObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import type { Request, Response } from 'express';
import { GraphqlExecutor, type Problem } from '../graphql/index.js';
import { inputFrom } from './form-input.js';
import type { FormRefusal } from './refused-form.js';
import type { SentForm } from './sent-form.js';

type Outcome = { __typename: string; refusal?: string; message?: string; fields?: { path: string; message: string }[] } & Record<string, unknown>;

const CHOOSE = { en: 'Choose one.', cy: 'Dewiswch un.' };

/** Runs a mutation with what a form holds, in process, as whoever sent it: access, rules and duties are the mutation's own. */
@Injectable()
export class FormMutations {
  constructor(
    private readonly schema: GraphQLSchemaHost,
    private readonly graphql: GraphqlExecutor,
  ) {}

  has(name: string): boolean {
    return inputOf(this.schema.schema, name) !== undefined;
  }

  /** Where to go on; or why not. */
  async run(name: string, sent: SentForm, http: { req: Request; res: Response }): Promise<{ to: string } | { refusal: FormRefusal }> {
    const type = inputOf(this.schema.schema, name);
    if (!type) throw new Error(`No mutation ${name} takes one input`);
    const { input, missing } = inputFrom(type, sent.fields, sent.none);
    if (missing.length > 0) return { refusal: notChosen(missing, sent.language ?? 'en') };
    const query = documentFor(this.schema.schema, name, type, placesIn(sent.then));
    const { data, errors } = await this.graphql.execute({ query, variables: { input } }, http);
    const outcome = (data as Record<string, Outcome | null> | null | undefined)?.[name];
    if (!outcome) return { refusal: { refusal: 'RequestFailed', message: errors?.[0]?.message ?? '' } };
    const { refusal, message = '', fields } = outcome;
    if (refusal) return { refusal: { refusal, message, ...(fields && { fields }) } };
    return { to: sent.then.replace(PLACE, (_, field: string) => encodeURIComponent(typeof outcome[field] === 'string' ? outcome[field] : '')) };
  }
}

export const refusalOf = (problem: Problem, language: 'en' | 'cy', fields?: FormRefusal['fields']): FormRefusal => ({
  refusal: problem.code,
  message: problem.texts[language],
  ...(fields && { fields }),
});

const PLACE = /:([a-z]\w*)/gi;
const placesIn = (then: string): string[] => [...then.matchAll(PLACE)].map(([, field = '']) => field);

function notChosen(missing: readonly string[], language: 'en' | 'cy'): FormRefusal {
  return { refusal: 'InvalidInput', message: '', fields: missing.map((path) => ({ path, message: CHOOSE[language] })) };
}

function inputOf(schema: GraphQLSchema, name: string): GraphQLInputObjectType | undefined {
  const field = Object.hasOwn(schema.getMutationType()?.getFields() ?? {}, name) ? schema.getMutationType()?.getFields()[name] : undefined;
  const type = field?.args.length === 1 ? getNamedType(field.args[0]!.type) : undefined;
  return type instanceof GraphQLInputObjectType ? type : undefined;
}

/** Asks for the refusal in words, and of what was made for no more than the way on needs. */
function documentFor(schema: GraphQLSchema, name: string, input: GraphQLInputObjectType, wanted: readonly string[]): string {
  const outcome = getNamedType(schema.getMutationType()!.getFields()[name]!.type);
  const members = isUnionType(outcome) ? outcome.getTypes() : [];
  const parts = members.map((member) => {
    const fields = member.getFields();
    const isProblem = member.getInterfaces().some(({ name: above }) => above === 'Problem');
    if (isProblem) return 'fields' in fields ? `... on ${member.name} { fields { path message } }` : '';
    const asked = wanted.filter((field) => field in fields && !(getNamedType(fields[field]!.type) instanceof GraphQLObjectType));
    return asked.length > 0 ? `... on ${member.name} { ${asked.join(' ')} }` : '';
  });
  return `mutation ($input: ${input.name}!) { ${name}(input: $input) { __typename ... on Problem { refusal: code message } ${parts.join(' ')} } }`;
}

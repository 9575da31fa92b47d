import { GraphQLInputObjectType, GraphQLList, GraphQLNonNull, isEnumType, isListType, type GraphQLInputType } from 'graphql';

/** Fields as a form sends them: names are the paths of the input, and a name may come several times. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

export interface FormInput {
  readonly input: Record<string, unknown>;
  /** Paths of what must be chosen and wasn't. */
  readonly missing: readonly string[];
}

interface Reading {
  readonly fields: FormFields;
  /** What a choice of nothing is sent as. */
  readonly none: string | undefined;
  readonly missing: string[];
}

/** The input of a mutation from the fields of a form, by the schema's own types. What the schema doesn't know is left out. */
export function inputFrom(type: GraphQLInputObjectType, fields: FormFields, none?: string): FormInput {
  const missing: string[] = [];
  return { input: objectFrom(type, '', { fields, none, missing }), missing };
}

function objectFrom(type: GraphQLInputObjectType, above: string, reading: Reading): Record<string, unknown> {
  const values = Object.values(type.getFields()).map((field) => [field.name, valueAt(field.type, above + field.name, reading)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueAt(type: GraphQLInputType, path: string, reading: Reading): unknown {
  if (type instanceof GraphQLNonNull) return required(type.ofType as GraphQLInputType, path, reading);
  if (type instanceof GraphQLInputObjectType) return hasAny(path, reading) ? objectFrom(type, `${path}.`, reading) : undefined;
  const sent = reading.fields[path];
  if (sent === undefined) return undefined;
  if (isListType(type)) return listOf(type, sent);
  const [text = ''] = [sent].flat();
  return text === '' || text === reading.none ? null : scalar(type, text);
}

/** A text that isn't there is an empty one, which its own rules judge; anything else has to be chosen. */
function required(type: GraphQLInputType, path: string, reading: Reading): unknown {
  if (type instanceof GraphQLInputObjectType) return objectFrom(type, `${path}.`, reading);
  if (isListType(type)) return listOf(type, reading.fields[path] ?? []);
  const [text = ''] = [reading.fields[path] ?? ''].flat();
  if (nameOf(type) === 'Boolean') return scalar(type, text);
  if (text === '' && nameOf(type) !== 'String') reading.missing.push(path);
  return scalar(type, text);
}

function listOf(type: GraphQLList<GraphQLInputType>, sent: string | readonly string[]): unknown[] {
  const inner = type.ofType instanceof GraphQLNonNull ? (type.ofType.ofType as GraphQLInputType) : type.ofType;
  return [sent].flat().filter((text) => text !== '').map((text) => scalar(inner, text));
}

function scalar(type: GraphQLInputType, text: string): unknown {
  if (isEnumType(type)) return text;
  switch (nameOf(type)) {
    case 'Boolean':
      return text === 'yes';
    case 'Int':
    case 'Float':
      return Number(text);
    default:
      return text;
  }
}

const nameOf = (type: GraphQLInputType): string => ('name' in type ? type.name : '');
const hasAny = (path: string, { fields }: Reading): boolean => Object.keys(fields).some((name) => name.startsWith(`${path}.`));

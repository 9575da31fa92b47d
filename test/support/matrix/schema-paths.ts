import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  validate,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { documentLimits, parseBounded } from '../../../src/platform/graphql/limits.js';

export type Root = 'Query' | 'Mutation' | 'Subscription';
/** e.g. `Query.youthThread`. */
export type Place = `${Root}.${string}`;

/** What holds something of a post, a case or a concern. */
export const GUARDED = ['Post', 'PostAuthor', 'YouthThread', 'YouthSpace', 'YouthPoll', 'YouthPollOption', 'ThreadSummary', 'ThreadVisit', 'Case', 'CaseSubject', 'CaseReport', 'Concern', 'ConcernEntry', 'ConcernEvidence'];

export function rootFields(schema: GraphQLSchema): [Place, GraphQLField<unknown, unknown>][] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);
  return roots.flatMap((type) => Object.values(type.getFields()).map((field): [Place, typeof field] => [`${type.name as Root}.${field.name}`, field]));
}

/** What a mutation takes that acts on something guarded. */
const TAKES_GUARDED = /^(post|thread|space|case|concern|subject|round|statement)Ids?$/i;

/** The root fields that take something guarded, or from whose answer a guarded type can be reached, over however many fields. */
export function reachingFields(schema: GraphQLSchema): Place[] {
  return rootFields(schema)
    .filter(([, field]) => takesGuarded(field) || reachable(schema, getNamedType(field.type)).some((name) => GUARDED.includes(name)))
    .map(([place]) => place);
}

function takesGuarded(field: GraphQLField<unknown, unknown>): boolean {
  const inputs = field.args.flatMap(({ name, type }) => {
    const input = getNamedType(type);
    return isInputObjectType(input) ? Object.keys(input.getFields()) : [name];
  });
  return inputs.some((name) => TAKES_GUARDED.test(name));
}

const reached = new WeakMap<GraphQLNamedType, string[]>();

/** The names of the types that can be reached from one, its own among them. */
function reachable(schema: GraphQLSchema, from: GraphQLNamedType): string[] {
  const names = reached.get(from) ?? allReachable(schema, from);
  reached.set(from, names);
  return names;
}

function allReachable(schema: GraphQLSchema, from: GraphQLNamedType): string[] {
  const found = new Map([[from.name, from]]);
  for (const type of found.values()) for (const next of nextTo(schema, type)) found.set(next.name, next);
  return [...found.keys()];
}

function nextTo(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [];
}

/** What is said in them lies deeper. */
const SHOWN_WHOLE = [...GUARDED, 'StatementRound', 'StatementConnection'];
/** How deep a selection goes; where a guarded type can still be reached, further. */
const DEPTH = 3;
const DEPTH_TO_GUARDED = 9;

/** Part of a selection: `id`, or `subject` with what is selected within. */
interface Piece {
  readonly head: string;
  readonly within: readonly Piece[];
}

const text = ({ head, within }: Piece): string => (within.length === 0 ? head : `${head} { ${within.map(text).join(' ')} }`);

/** Selects every field of a type to a depth. */
export function selections(schema: GraphQLSchema, type: GraphQLNamedType, depth = 1, above: readonly string[] = []): Piece[] {
  if (isAbstractType(type)) return inEach(schema, type, depth, above);
  if (!isObjectType(type)) return [];
  // A page's edges hold what its nodes hold.
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'edges' && name !== 'pageInfo');
  return fields.flatMap((field): Piece[] => {
    const inner = getNamedType(field.type);
    const missing = field.args.filter((arg) => isRequiredArgument(arg) && arg.name !== 'first');
    if (missing.length > 0) return [];
    if (!isCompositeType(inner)) return [{ head: field.name, within: [] }];
    const further = depth < DEPTH || (depth < DEPTH_TO_GUARDED && (SHOWN_WHOLE.includes(type.name) || reachable(schema, inner).some((name) => GUARDED.includes(name))));
    const within = further && !above.includes(inner.name) ? selections(schema, inner, depth + 1, [...above, type.name]) : [];
    const head = field.args.some(({ name }) => name === 'first') ? `${field.name}(first: 20)` : field.name;
    return within.length === 0 ? [] : [{ head, within }];
  });
}

/** One fragment a member; the fields that problems share are asked once. */
function inEach(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, above: readonly string[]): Piece[] {
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const isProblem = (member: GraphQLObjectType): boolean => member.getInterfaces().some(({ name }) => name === 'Problem');
  const told = members.filter((member) => !isProblem(member)).map((member) => ({ head: `... on ${member.name}`, within: selections(schema, member, depth, above) }));
  return [...(members.some(isProblem) ? [{ head: '... on Problem { code message }', within: [] }] : []), ...told.filter(({ within }) => within.length > 0)];
}

/** How a root field is asked: `query ($id: ID!) { idea(id: $id)`, with these of its arguments. */
export function headOf([place, field]: [Place, GraphQLField<unknown, unknown>], given: readonly string[]): string {
  const taken = field.args.filter((arg) => given.includes(arg.name) || isRequiredArgument(arg));
  const declared = taken.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = taken.map(({ name }) => `${name}: $${name}`).join(', ');
  const kind = place.slice(0, place.indexOf('.')).toLowerCase();
  return `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}`;
}

/** Something for every argument that must be given. */
export function variablesFor(field: GraphQLField<unknown, unknown>, idOf: (field: string) => string | null): Record<string, unknown> {
  const asked = field.args.filter((arg) => isRequiredArgument(arg));
  return Object.fromEntries(asked.map(({ name, type }) => [name, inputFor(type, name, idOf)]));
}

/** The pieces put together into as few documents as the bounds on one request let through. */
export function documentsOf(schema: GraphQLSchema, head: string, pieces: readonly Piece[]): string[] {
  const written = (parts: readonly string[]): string => `${head} { __typename ${parts.join(' ')} } }`;
  if (pieces.length === 0) return [`${head} }`];
  const documents: string[] = [];
  let held: string[] = [];
  for (const piece of pieces.flatMap((one) => small(one, (part) => fits(schema, written([part]))))) {
    if (held.length > 0 && !fits(schema, written([...held, piece]))) {
      documents.push(written(held));
      held = [];
    }
    held.push(piece);
  }
  return held.length > 0 ? [...documents, written(held)] : documents;
}

/** What is too much for one request is asked for part by part. */
function small(piece: Piece, isSmall: (part: string) => boolean): string[] {
  if (isSmall(text(piece))) return [text(piece)];
  if (piece.within.length === 0) throw new Error(`Nobody can ask for ${piece.head}: it is too deep, or too much`);
  return piece.within.flatMap((part) => small(part, (inner) => isSmall(`${piece.head} { ${inner} }`)).map((inner) => `${piece.head} { ${inner} }`));
}

function fits(schema: GraphQLSchema, document: string): boolean {
  try {
    return validate(schema, parseBounded(document), documentLimits).length === 0 && parse(document).definitions.length === 1;
  } catch {
    return false;
  }
}

/** Something that fits an input; `idOf` says which id stands in a field of that name. */
export function inputFor(type: GraphQLInputType, name: string, idOf: (field: string) => string | null): unknown {
  if (isNonNullType(type)) return inputFor(type.ofType, name, idOf);
  if (isListType(type)) return [inputFor(type.ofType, name, idOf)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return plainFor(type.name, name, idOf);
  const asked = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || getNamedType(field.type).name === 'ID' || field.name === 'about');
  return Object.fromEntries(asked.map((field) => [field.name, inputFor(field.type, field.name, idOf)]));
}

function plainFor(type: string, name: string, idOf: (field: string) => string | null): unknown {
  if (type === 'ID' || name === 'about') return idOf(name);
  if (type === 'Int') return 1;
  if (type === 'Float') return 1.5;
  if (type === 'Boolean') return false;
  if (type === 'DateTime') return '2090-01-01T00:00:00Z';
  return type === 'Date' ? '2090-01-01' : '{"title":"words"}';
}

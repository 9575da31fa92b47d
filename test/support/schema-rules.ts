import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Goes through an API and names what breaks a rule of the house, as `Type.field: what is wrong`. */
export type SchemaRule = (schema: GraphQLSchema) => string[];

/** A mutation returns what it made or changed, or one of the refusals that can be expected. */
export const mutationsReturnOutcomes: SchemaRule = (schema) =>
  fieldsOf(schema.getMutationType()).flatMap(([place, field]) => {
    const union = getNullableType(field.type);
    if (!isUnionType(union)) return [`${place}: returns ${String(field.type)}, not a union`];
    const [result, ...problems] = union.getTypes();
    if (!result || isProblem(result)) return [`${place}: the first member of ${union.name} is a problem`];
    return problems.filter((member) => !isProblem(member)).map((member) => `${place}: ${member.name} is neither the result nor a Problem`);
  });

export const mutationsTakeOneInput: SchemaRule = (schema) =>
  fieldsOf(schema.getMutationType()).flatMap(([place, { args }]) => {
    const [input, ...others] = args;
    const fits = input?.name === 'input' && others.length === 0 && isNonNullType(input.type) && isInputObjectType(input.type.ofType);
    return fits ? [] : [`${place}: takes (${args.map(({ name, type }) => `${name}: ${String(type)}`).join(', ')})`];
  });

/** Whatever may grow is a connection; `small` names the lists that can't. */
export const listsAreBounded =
  (small: readonly string[]): SchemaRule =>
  (schema) =>
    outputTypes(schema)
      .filter((type) => !isConnection(type))
      .flatMap((type) => fieldsOf(type))
      .filter(([place, field]) => isListType(getNullableType(field.type)) && !small.includes(place))
      .map(([place, field]) => `${place}: is ${String(field.type)}, neither a connection nor known to be small`);

/** A connection has its four parts, and whoever asks for one says how many. */
export const connectionsAreWhole: SchemaRule = (schema) => [
  ...outputTypes(schema)
    .filter(isConnection)
    .flatMap((type) =>
      ['nodes', 'edges', 'pageInfo'].filter((part) => !(part in type.getFields())).map((part) => `${type.name}: has no ${part}`),
    ),
  ...outputTypes(schema)
    .filter((type) => type !== schema.getSubscriptionType())
    .flatMap((type) => fieldsOf(type))
    .filter(
      ([, { type, args }]) =>
        isConnection(getNamedType(type)) && !['first', 'after'].every((name) => args.some((arg) => arg.name === name)),
    )
    .map(([place]) => `${place}: takes no first and after`),
];

/** The three roots speak through their fields, and `input` through its type. */
export const everythingIsDescribed: SchemaRule = (schema) =>
  ownTypes(schema)
    .flatMap((type) => [{ name: type.name, place: type.name, description: type.description }, ...partsOf(type)])
    .filter(({ name, description }) => !/^(Query|Mutation|Subscription|input)$/.test(name) && !description?.trim())
    .map(({ place }) => `${place}: has no description`);

/** What is never asked of anybody, or never told of others: Y1 keeps an age band and nothing else. */
export const nothingPersonal: SchemaRule = (schema) =>
  ownTypes(schema)
    .flatMap((type) => partsOf(type))
    .filter(({ name }) => /birth|gender|ethnic|religio|disab|sexual|postcode|phone|e-?mail|homeAddress|school/i.test(name))
    .map(({ place }) => `${place}: is a personal characteristic or contact detail`);

/** Nobody can page through people (Y3), and a young author has no id to follow from one place to another. */
export const peopleAreNotListed: SchemaRule = (schema) => {
  const lists = fieldsOf(schema.getQueryType()).filter(
    ([, { type }]) => /^Profile(Connection)?$/.test(getNamedType(type).name) && !/^Profile!?$/.test(String(type)),
  );
  const author = schema.getType('PostAuthor');
  const ids = fieldsOf(isObjectType(author) ? author : null).filter(([, { type }]) => getNamedType(type).name === 'ID');
  return [...lists, ...ids].map(([place]) => `${place}: lets people be listed or followed`);
};

function fieldsOf(type: GraphQLObjectType | null | undefined): [place: string, field: GraphQLField<unknown, unknown>][] {
  return type ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]) : [];
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
}

function outputTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return ownTypes(schema).filter(isObjectType);
}

function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

function isProblem(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Problem');
}

interface Part {
  name: string;
  place: string;
  description: string | null | undefined;
}

/** Fields, arguments, input fields and enum values. */
function partsOf(type: GraphQLNamedType): Part[] {
  const part = ({ name, description }: { name: string; description?: string | null }, above = type.name): Part => ({
    name,
    place: `${above}.${name}`,
    description,
  });
  if (isEnumType(type)) return type.getValues().map((value) => part(value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => part(field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    part(field),
    ...field.args.map((arg) => part(arg, `${type.name}.${field.name}`)),
  ]);
}

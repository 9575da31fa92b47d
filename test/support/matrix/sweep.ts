import { getNamedType, isInputObjectType, isNonNullType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Client } from '../client.js';
import { answersOver, asEach, askedOf, secretsIn, sentTo } from './running.js';
import { headOf, inputFor, type Place } from './schema-paths.js';
import { SECRETS, type World } from './world.js';

type Field = [Place, GraphQLField<unknown, unknown>];

/** Asks a field without a row for everything, as everybody, with every id that is planted; names who was shown what. */
export async function shownBeside(schema: GraphQLSchema, world: World, [place, field]: Field): Promise<string[]> {
  const ask = place.startsWith('Query') ? answersOver : sentTo;
  return asEach(async (role) => {
    const client = world.clients[role];
    const shown: string[] = [];
    for (const given of await givenTo(client, world, [place, field])) shown.push(...secretsIn(await ask(client, askedOf(schema, place, { view: {}, given }))));
    const others = [...new Set(shown)].filter((secret) => !isOwn(role, secret));
    return others.length > 0 ? [`${place} shows ${role} ${others.join(', ')}: decide its row in test/support/matrix/rows.ts`] : [];
  });
}

/** Young people are told their own made-up name, as in their session. */
const isOwn = (role: string, secret: string): boolean => role === secret;

/** The arguments worth asking with: those ids for which there is anything at all, and words that stand in what is planted. */
async function givenTo(client: Client, world: World, [place, field]: Field): Promise<Record<string, unknown>[]> {
  const ids = field.args.filter(({ type }) => getNamedType(type).name === 'ID').map(({ name }) => name);
  const given = (id: string): Record<string, unknown> => Object.fromEntries(ids.map((name) => [name, id]));
  const sought = searches(field);
  if (ids.length === 0) return [{}, ...sought];
  const planted = isNonNullType(field.type) ? Object.values(world.ids) : await (place.startsWith('Query') ? known : followed)(client, world, [place, field], ids);
  return planted.flatMap((id) => (sought.length > 0 ? sought.map((words) => ({ ...words, ...given(id) })) : [given(id)]));
}

/** Of the planted ids those of which something is sent. */
async function followed(client: Client, { ids }: World, field: Field, args: readonly string[]): Promise<string[]> {
  const asked = Object.values(ids).map(async (id) => {
    const variables = Object.fromEntries(args.map((name) => [name, id]));
    const sent = await sentTo(client, { place: field[0], documents: [`${headOf(field, args)} { __typename } }`], variables, view: {} });
    return sent.includes('__typename') ? [id] : [];
  });
  return (await Promise.all(asked)).flat();
}

/** Of the planted ids those that name something there, asked for all at once. */
async function known(client: Client, world: World, [place, field]: Field, args: readonly string[]): Promise<string[]> {
  const planted = Object.values(world.ids);
  const others = field.args.filter(({ name, type }) => !args.includes(name) && isNonNullType(type));
  const asked = planted.map((id, at) => {
    const given = [...args.map((name) => `${name}: "${id}"`), ...others.map(({ name, type }) => `${name}: ${JSON.stringify(inputFor(type, name, () => id))}`)];
    return `a${at}: ${place.slice(6)}(${given.join(', ')}) { __typename }`;
  });
  const { data } = await client.send(`{ ${asked.join(' ')} }`);
  return planted.filter((_, at) => data?.[`a${at}`] != null);
}

/** Where words can be looked for: with words of what is planted. */
function searches(field: GraphQLField<unknown, unknown>): Record<string, unknown>[] {
  const words = [SECRETS.published, SECRETS.concern, SECRETS.space];
  return field.args.flatMap(({ name, type }): Record<string, unknown>[] => {
    const input = getNamedType(type);
    if (name === 'text') return words.map((word) => ({ text: word }));
    const inner = isInputObjectType(input) ? Object.keys(input.getFields()).find((part) => part === 'text' || part === 'search') : undefined;
    return inner ? words.map((word) => ({ [name]: { [inner]: word } })) : [];
  });
}

/** Sends a mutation without a row as everybody, with planted ids wherever it takes one; names who was shown what. */
export async function changedBeside(_schema: GraphQLSchema, world: World, [place, field]: Field): Promise<string[]> {
  const idOf = (name: string): string => (/profile|councillor|owner|worker|about/i.test(name) ? world.ids.author : world.ids.published);
  const input = inputFor(field.args[0]?.type ?? schemaError(place), 'input', idOf);
  const document = `${headOf([place, field], ['input'])} { __typename ... on Problem { code message } } }`;
  return asEach(async (role) => {
    const shown = secretsIn(JSON.stringify(await world.clients[role].send(document, { input })));
    return shown.length > 0 ? [`${place} shows ${role} ${shown.join(', ')}`] : [];
  });
}

function schemaError(place: string): never {
  throw new Error(`${place} takes nothing`);
}

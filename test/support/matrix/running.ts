import { getNamedType, type GraphQLSchema } from 'graphql';
import type { Client } from '../client.js';
import { ROLES, type RoleName } from './people.js';
import type { DeedRow, ReadRow, View } from './rows.js';
import { documentsOf, headOf, rootFields, selections, variablesFor, type Place } from './schema-paths.js';
import { SECRETS, type Secret, type World } from './world.js';

/** The secrets that a text holds, wherever in it. */
export function secretsIn(text: string): Secret[] {
  const lower = text.toLowerCase();
  return (Object.keys(SECRETS) as Secret[]).filter((secret) => lower.includes(SECRETS[secret]));
}

export interface Asked {
  readonly place: Place;
  readonly documents: readonly string[];
  readonly variables: Record<string, unknown>;
  readonly view: View;
}

/** How a root field is asked for everything it shows, in as many documents as that takes. */
export function askedOf(schema: GraphQLSchema, place: Place, { view, given }: { view: View; given: Record<string, unknown> }): Asked {
  const found = rootFields(schema).find(([name]) => name === place);
  if (!found) throw new Error(`There is no ${place} any more: take its row out of test/support/matrix/rows.ts`);
  const variables = { ...variablesFor(found[1], () => 'idea_00000000000000000000000000'), ...given };
  const head = headOf(found, Object.keys(given));
  const documents = written.get(head) ?? documentsOf(schema, head, selections(schema, getNamedType(found[1].type)));
  written.set(head, documents);
  return { place, documents, variables, view };
}

/** Writing them takes longer than asking. */
const written = new Map<string, string[]>();

export const readsOf = (schema: GraphQLSchema, world: World, place: Place, rows: readonly ReadRow[]): Asked[] =>
  rows.map(({ view, of }) => askedOf(schema, place, { view, given: of?.(world) ?? {} }));

/** Everything that one role was answered, in one text. */
export async function answersOver(client: Client, { documents, variables }: Asked): Promise<string> {
  const answers: unknown[] = [];
  for (const document of documents) answers.push(await client.send(document, variables));
  return JSON.stringify(answers);
}

/** What somebody follows, until it has sent something, was refused or has ended. */
export async function sentTo(client: Client, { documents, variables }: Asked): Promise<string> {
  const feeds = documents.map((document) => client.follow<unknown>(document, variables));
  await Promise.all(feeds.map((feed) => feed.until(() => true).catch(() => null)));
  for (const feed of feeds) feed.close();
  return JSON.stringify(feeds.map(({ messages, failed }) => [messages, String(failed)]));
}

/** What everybody was sent who followed these while something happened; waits until all to whom it belongs were sent it. */
export async function sentWhile(world: World, asked: readonly Asked[], secret: Secret, happens: () => Promise<unknown>): Promise<string[]> {
  const following = ROLES.map((role) => ({ role, feeds: asked.flatMap((one) => one.documents.map((document) => ({ one, feed: world.clients[role].follow<unknown>(document, one.variables) }))) }));
  const feeds = following.flatMap(({ feeds: own }) => own.map(({ feed }) => feed));
  await Promise.all(feeds.map((feed) => feed.until(() => true).catch(() => null)));
  await happens();
  const holds = (message: unknown): boolean => secretsIn(JSON.stringify(message)).includes(secret);
  for (const { role, feeds: own } of following) {
    for (const one of asked.filter(({ view }) => view[secret]?.includes(role))) await Promise.any(own.filter((each) => each.one === one).map(({ feed }) => feed.until(holds)));
  }
  const told = following.flatMap(({ role, feeds: own }) =>
    own.filter(({ one, feed }) => !one.view[secret]?.includes(role) && feed.messages.some(holds)).map(({ one }) => `${one.place} sends ${role} ${secret}`),
  );
  for (const feed of feeds) feed.close();
  return told;
}

/** A few at a time: the server has ten connections to its database. */
export async function asEach<Answer>(ask: (role: RoleName) => Promise<Answer[]>, roles: readonly RoleName[] = ROLES): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < roles.length; at += 5) answers.push(...(await Promise.all(roles.slice(at, at + 5).map(ask))).flat());
  return answers;
}

/** Each role that was shown something else than the row says, with what. */
export async function differences(world: World, asked: Asked, ask: (client: Client, asked: Asked) => Promise<string>): Promise<string[]> {
  return asEach(async (role) => {
      const shown = secretsIn(await ask(world.clients[role], asked));
      const due = dueTo(role, asked.view);
      const [more, less] = [shown.filter((secret) => !due.includes(secret)), due.filter((secret) => !shown.includes(secret))];
      return [...(more.length > 0 ? [`${asked.place} shows ${role} what isn't theirs: ${more.join(', ')}`] : []), ...(less.length > 0 ? [`${asked.place} keeps from ${role}: ${less.join(', ')}`] : [])];
    });
}

/** Told to somebody for whom there is nothing here; nothing else says so. */
const REFUSALS = ['NotAllowed', 'NotAvailable', 'NotSignedIn'];

/** Each role that a deed let in or kept out against its row, and each that was shown something. Those who are refused come first, a few at a time. */
export async function deedDifferences(schema: GraphQLSchema, world: World, place: Place, { input, reached, view = {} }: DeedRow): Promise<string[]> {
  const { documents, variables } = askedOf(schema, place, { view, given: { input: input(world) } });
  const [document = ''] = documents;
  const one = async (role: RoleName): Promise<string[]> => {
    const told: string[] = [];
    const answer = await world.clients[role].send(document, variables);
    const outcome = Object.values(answer.data ?? {})[0] as { __typename: string } | undefined;
    const code = outcome?.__typename ?? JSON.stringify(answer.errors);
    const more = secretsIn(JSON.stringify(answer)).filter((secret) => !dueTo(role, view).includes(secret));
    if (more.length > 0) told.push(`${place} shows ${role} what isn’t theirs: ${more.join(', ')}`);
    if (!outcome || code === 'InvalidInput') told.push(`${place} can’t be asked so: ${code} ${JSON.stringify(answer)}`);
    else if (REFUSALS.includes(code) === reached.includes(role)) told.push(`${place} tells ${role} ${code}`);
    return told;
  };
  const told = await asEach(one, ROLES.filter((role) => !reached.includes(role)));
  for (const role of ROLES.filter((each) => reached.includes(each))) told.push(...(await one(role)));
  return told;
}

export const dueTo = (role: RoleName, view: View): Secret[] => (Object.keys(view) as Secret[]).filter((secret) => view[secret]?.includes(role));

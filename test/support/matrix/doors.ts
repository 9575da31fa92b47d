import { readFileSync } from 'node:fs';
import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { inRoot } from '../../../scripts/support/paths.mjs';
import { aPicture, upload } from '../files.js';
import type { TestApp } from '../app.js';
import type { RoleName } from './people.js';
import { IN_SPACE, IN_THREAD, READERS, RUN_IT, WORKERS, type View } from './rows.js';
import type { World } from './world.js';

/** Every address that answers a GET beside GraphQL: the client's pages, and what controllers serve. */
export function doorsOf(app: INestApplication): string[] {
  return [...pages(), ...served(app)];
}

export const pages = (): string[] => [...readFileSync(inRoot('client/src/app/pages.ts'), 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path);

function served(app: INestApplication): string[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype));
  return controllers.flatMap((controller) => {
    const { prototype } = controller as { prototype: Record<string, object> };
    const methods = Object.getOwnPropertyNames(prototype).filter((name) => Reflect.getMetadata(METHOD_METADATA, prototype[name] ?? {}) === RequestMethod.GET);
    return methods.map((name) => pathOf(controller as object, prototype[name] ?? {}));
  });
}

const pathOf = (controller: object, method: object): string =>
  `/${[controller, method].map((part) => String(Reflect.getMetadata(PATH_METADATA, part))).filter((part) => part !== '/').join('/')}`;

export interface DoorRow {
  readonly view: View;
  /** What its address names: by its place in the path, or what is asked of it. */
  readonly of?: (world: World) => string;
}

const but = (roles: readonly RoleName[], without: RoleName): RoleName[] => roles.filter((role) => role !== without);

/** Doors that can show something of a post, a case or a concern, and to whom; everything else shows nothing to anybody. */
export const DOORS: Readonly<Record<string, readonly DoorRow[]>> = {
  '/youth': [{ view: { space: IN_SPACE } }],
  '/youth/spaces/:id': [{ view: { space: IN_SPACE, question: IN_SPACE }, of: ({ ids }) => ids.space }],
  '/youth/spaces/:id/code': [{ view: { space: WORKERS }, of: ({ ids }) => ids.space }],
  '/youth/spaces/:id/prepare': [{ view: { space: RUN_IT }, of: ({ ids }) => ids.space }],
  '/youth/spaces/:id/staff': [{ view: { space: WORKERS, author: WORKERS, member: WORKERS }, of: ({ ids }) => ids.space }],
  '/youth/threads/:id': [
    {
      of: ({ ids }) => ids.thread,
      view: {
        space: IN_SPACE,
        question: IN_THREAD,
        published: IN_THREAD,
        author: IN_THREAD,
        member: IN_THREAD,
        poll: IN_THREAD,
        summary: IN_THREAD,
        statement: but(IN_SPACE, 'supervisor'),
        waitingStatement: ['member', ...WORKERS],
        waiting: ['author', ...WORKERS],
        hidden: ['author', ...WORKERS],
        verdict: ['author', ...WORKERS],
      },
    },
  ],
  '/me/moderated': [{ view: { published: ['author'], waiting: ['author'], hidden: ['author'], verdict: ['author'], waitingStatement: ['member'], report: ['member'], ideaReport: ['citizen'] } }],
  '/moderation': [{ view: { space: WORKERS, question: WORKERS, published: WORKERS, waiting: WORKERS, waitingStatement: WORKERS, report: WORKERS, author: WORKERS, member: WORKERS, ideaReport: ['councilClerk'] } }],
  '/moderation/cases/:id': [
    { view: { space: WORKERS, question: WORKERS, waiting: WORKERS, author: WORKERS }, of: ({ ids }) => ids.waitingCase },
    { view: { space: WORKERS, question: WORKERS, published: WORKERS, report: WORKERS, author: WORKERS }, of: ({ ids }) => ids.reportedCase },
    { view: { ideaReport: ['councilClerk'] }, of: ({ ids }) => ids.ideaCase },
  ],
  '/report': [
    { view: { published: IN_THREAD }, of: ({ ids }) => `?on=${ids.published}` },
    { view: { waiting: ['author', ...WORKERS] }, of: ({ ids }) => `?on=${ids.waiting}` },
  ],
  // Who reads it, by name: nothing of what it is on.
  '/concerns/new': [{ view: {}, of: ({ ids }) => `?on=${ids.published}` }, { view: {}, of: ({ ids }) => `?on=${ids.waiting}&about=${ids.author}` }],
  '/concerns': [{ view: { concern: READERS, aboutAdult: READERS, aboutLead: but(READERS, 'accusedLead') } }],
  '/concerns/:id': [
    { view: { concern: READERS, entry: READERS, published: READERS, question: READERS, author: READERS, member: READERS }, of: ({ ids }) => ids.concern },
    { view: { aboutLead: but(READERS, 'accusedLead'), member: but(READERS, 'accusedLead') }, of: ({ ids }) => ids.aboutLead },
    { view: { aboutAdult: READERS, member: READERS }, of: ({ ids }) => ids.aboutAdult },
  ],
};

/** Where a door without a row leads that takes an id: to what is planted and fits, if anything does. */
const FITTING: Readonly<Record<string, (world: World) => string>> = {
  '/answers/:id': ({ ids }) => ids.due,
  '/answers/:id/write': ({ ids }) => ids.due,
  '/councillors/:id': ({ ids }) => ids.author,
  '/councils/:id': ({ ids }) => ids.service,
};

export const addressOf = (door: string, named: string): string => (named.startsWith('?') ? `${door}${named}` : door.replaceAll(/:\w+/g, named));
export const besideRows = (world: World, door: string): string => addressOf(door, (FITTING[door] ?? (({ ids }) => ids.published))(world));

/** Young people's pages show them their own made-up name. */
export const withOwnName = (view: View): View => ({ ...view, author: [...(view.author ?? []), 'author'], member: [...(view.member ?? []), 'member'] });

/** A picture that stands in a poll of the thread: where it is served, small and large. */
export async function plantedPicture(app: TestApp, { clients, ids }: World): Promise<string[]> {
  const { body } = await upload(app, clients.worker.headers, 'hall.png', await aPicture('png', 600));
  const options = [{ words: { en: 'The hall' }, fileId: body.id }, { words: { en: 'None' } }];
  const { __typename } = await clients.worker.ask<{ __typename: string }>('mutation ($input: StartYouthPollInput!) { startYouthPoll(input: $input) { __typename } }', {
    input: { threadId: ids.thread, question: { en: 'Which room?' }, options },
  });
  if (__typename !== 'YouthPoll' || !body.previewUrl) throw new Error(`No picture was planted: ${__typename}`);
  return [body.url, body.previewUrl];
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, it } from '@jest/globals';
import { globalId } from '../../src/platform/index.js';
import { startApp, testEnvironment, type TestApp } from '../support/app.js';
import { BareSocket } from '../support/bare-socket.js';
import { signedInAs } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { anOpenIdea } from '../support/ideas.js';
import { freePort } from '../support/server-process.js';
import { aCitizen, aTown } from '../support/town.js';

const TIME = 180_000;
const FOLLOW = 'subscription ($id: ID!) { idea(id: $id) { supportCount } }';
const SUPPORT = 'mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { __typename } }';

let database: FreshDatabase;
let app: TestApp;
let cluster: ChildProcess;
let url: string;
const said: string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({}, database);
  const port = await freePort();
  url = `http://localhost:${port}`;
  const env = { PATH: process.env['PATH'], ...testEnvironment(database), PORT: String(port), PUBLIC_URL: url };
  cluster = spawn(process.execPath, ['scripts/start.mjs', '--cluster', '2'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  if (cluster.stdout) createInterface({ input: cluster.stdout }).on('line', (line) => said.push(line));
  await eventually(() => said.some((line) => line.includes('Ready at')), 120);
}, TIME);

afterAll(async () => {
  if (cluster?.exitCode === null) {
    cluster.kill('SIGTERM');
    await once(cluster, 'exit');
  }
  await app?.close();
  await database?.drop();
});

it(
  'two nodes behind a balancer tell everybody the same, and the one that is left goes on when the other is killed',
  async () => {
    const idea = await anOpenIdea(app, await aTown(app));
    const about = { id: globalId('idea', idea.id) };
    const follow = async (): Promise<BareSocket> => {
      const socket = await BareSocket.greeted({ url });
      socket.subscribe('1', FOLLOW, about);
      await socket.until('next', '1');
      return socket;
    };
    const sockets = [await follow(), await follow(), await follow(), await follow()];
    const support = async (): Promise<void> => {
      const person = (await signedInAs(app, await aCitizen(app))).at(url);
      await eventually(async () => (await person.send(SUPPORT, { input: { ideaId: about.id } }).catch(() => null))?.data ?? null, 30);
    };
    await support();
    const shows = (socket: BareSocket, count: number): boolean => JSON.stringify(socket.heard.at(-1)).includes(`"supportCount":${count}`);
    await eventually(() => sockets.every((socket) => shows(socket, 1)), 10);

    process.kill(Number(/process (\d+)/.exec(said.find((line) => line.includes('Node 1 is ready')) ?? '')?.[1]), 'SIGKILL');
    await eventually(() => sockets.filter(({ closed }) => closed).length === 2, 10);
    await support();
    await eventually(() => sockets.filter(({ closed }) => !closed).every((socket) => shows(socket, 2)), 10);
    const back = await follow();
    await eventually(() => shows(back, 2), 10);
    for (const { socket } of [...sockets, back]) socket.close();
  },
  TIME,
);

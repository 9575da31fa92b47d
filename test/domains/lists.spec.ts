import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { IdeaEntity } from '../../src/ideas/index.js';
import { globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import { anOpenIdea, supportedBy } from '../support/ideas.js';
import { aCitizen, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let idea: IdeaEntity;
let author: Client;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
  const citizen = await aCitizen(app);
  const words = { body: 'A *long* text.', need: 'Somewhere to sit', selfHelp: 'I can paint it', topic: 'transport', point: { latitude: 53.2, longitude: -4.1 } } as const;
  idea = await anOpenIdea(app, town, { author: citizen, wardId: town.ward.id, ...words });
  await supportedBy(app, idea, 2);
  author = await signedInAs(app, citizen);
});

afterAll(() => app?.close());

interface Field {
  name: string;
  args: { type: { kind: string } }[];
  type: { kind: string; ofType: Field['type'] | null };
}

const FIELDS = `{ __type(name: "Idea") { fields { name args { type { kind } } type { kind ofType { kind ofType { kind ofType { kind } } } } } } }`;

/** Every field that can be asked for without saying more, and how it is asked. */
async function fieldsOfAnIdea(): Promise<string[]> {
  const { fields } = await author.ask<{ fields: Field[] }>(FIELDS);
  const leaf = ({ kind, ofType }: Field['type']): string => (ofType ? leaf(ofType) : kind);
  const plain = fields.filter(({ args }) => args.every(({ type }) => type.kind !== 'NON_NULL'));
  return plain.map(({ name, type }) => (['SCALAR', 'ENUM'].includes(leaf(type)) ? name : `${name} { __typename }`));
}

describe('a list reads no more of each thing than is asked for', () => {
  it('and whatever field of an idea is asked for by itself is what the idea itself says', async () => {
    const fields = await fieldsOfAnIdea();
    expect(fields.length).toBeGreaterThan(40);
    for (const field of fields) {
      const inList = await author.ask<{ nodes: unknown[] }>(`{ ideas(first: 1) { nodes { ${field} } } }`);
      const byItself = await author.ask<unknown>(`query ($id: ID!) { idea(id: $id) { ${field} } }`, { id: globalId('idea', idea.id) });
      expect(inList.nodes).toEqual([byItself]);
    }
  });
});

const TIMES = 40;

/** How often the statements that read such rows were planned anew for their parameters, over all connections of the server. */
async function plannedAnew(pool: Pool, rows: string): Promise<number> {
  const connections = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()));
  const counts = await Promise.all(
    connections.map((connection) =>
      connection.query<{ planned: number }>('select coalesce(sum(custom_plans), 0)::int as planned from pg_prepared_statements where statement like $1', [`%${rows}%`]),
    ),
  );
  for (const connection of connections) connection.release();
  return counts.reduce((sum, { rows: [row] }) => sum + (row?.planned ?? 0), 0);
}

describe('a page of a list', () => {
  it.each([
    ['ideas', 'from idea i'],
    ['decisions', 'from decision d'],
    ['questions', 'from question q'],
    ['consultations', 'from consultation'],
    ['answersDue', 'from answer_due d'],
    ['commitments', 'from commitment c'],
  ])('of %s is not planned anew each time it is asked for', async (list, rows) => {
    const pool = (app.get(DataSource).driver as PostgresDriver).master as Pool;
    const before = await plannedAnew(pool, rows);
    const visitor = aVisitor(app).anew();
    for (let time = 0; time < TIMES; time++) await visitor.send(`{ ${list}(first: 7) { nodes { id } } }`);
    // With parameters a connection plans five times for their values before it may trust one plan for all.
    expect((await plannedAnew(pool, rows)) - before).toBeLessThan(TIMES);
  });

  it('is refused each time with arguments that are out of bounds', async () => {
    for (let time = 0; time < 3; time++) {
      const { errors } = await aVisitor(app).send('{ ideas(first: 5, filter: { text: "' + 'x'.repeat(201) + '" }) { nodes { id } } }');
      expect(errors).toHaveLength(1);
      expect((await aVisitor(app).send('{ ideas(first: 101) { nodes { id } } }')).errors?.[0]?.message).toContain('1 to 100');
    }
  });
});

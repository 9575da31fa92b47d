import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { migrate } from '../../src/migrate.js';
import { SnakeCase } from '../../src/platform/database/snake-case.js';
import { ownerDataSource } from '../../src/platform/index.js';
import { entities, migrations, renamed } from '../../src/rooms.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { differences, shapeOf } from '../support/database-shape.js';

let database: FreshDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  owner = await ownerDataSource(database.ownerUrl, migrations).initialize();
});

afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

describe('the migrations', () => {
  it('go down one by one until nothing is left, and up again to the same', async () => {
    const before = await shapeOf(owner);
    for (const _ of migrations) await owner.undoLastMigration({ transaction: 'each' });
    const left = await shapeOf(owner);
    expect(left.filter((line) => !/\bmigration\b|migration_id_seq/.test(line))).toEqual([]);

    const done = await migrate(database.ownerUrl, decodeURIComponent(new URL(database.appUrl).username));
    expect(done).toHaveLength(migrations.length);
    expect(await shapeOf(owner)).toEqual(before);
  });

  it('have each a number of its own, by which they are done in order', () => {
    const numbers = migrations.map(({ name }) => name.slice(-13));
    expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([]);
    expect(migrations.filter(({ name }) => !/[A-Za-z]\d{13}$/.test(name))).toEqual([]);
  });

  it('aren’t done again where they were done under an earlier name', async () => {
    for (const [before, now] of Object.entries(renamed)) await owner.query('update migration set name = $2, timestamp = $3 where name = $1', [now, before, before.slice(-13)]);
    expect(await migrate(database.ownerUrl, decodeURIComponent(new URL(database.appUrl).username))).toEqual([]);
    const kept = await owner.query<{ name: string }[]>('select name from migration where name = any($1)', [[...Object.keys(renamed), ...Object.values(renamed)]]);
    expect(kept.map(({ name }) => name).sort()).toEqual(Object.values(renamed).sort());
  });

  it('have nothing left to do afterwards', async () => {
    expect(await migrate(database.ownerUrl, decodeURIComponent(new URL(database.appUrl).username))).toEqual([]);
  });
});

describe('the entities', () => {
  it('say what the tables say, column by column', async () => {
    expect(await differencesWith(entities)).toEqual([]);
  });

  it('are named with what they get wrong', async () => {
    expect(await differencesWith([WrongWard, NoTable])).toEqual([
      "WrongWard: doesn't know ward.organisation_id",
      'WrongWard.id: says text, the table uuid',
      'WrongWard.name: is allowed to be null, in the table not allowed to',
      'WrongWard.population: there is no column population',
      'NoTable: there is no table castle',
    ]);
  });
});

async function differencesWith(classes: (new () => object)[]): Promise<string[]> {
  const source = new DataSource({ type: 'postgres', url: database.ownerUrl, entities: classes, namingStrategy: new SnakeCase() });
  await source.initialize();
  try {
    return await differences(source);
  } finally {
    await source.destroy();
  }
}

@Entity('ward')
class WrongWard {
  @PrimaryColumn('text') id!: string;
  @Column('jsonb', { nullable: true }) name!: object | null;
  @Column('integer') population!: number;
}

@Entity('castle')
class NoTable {
  @PrimaryColumn('uuid') id!: string;
}

import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost, Query, Resolver } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppModule } from '../../src/app.module.js';
import { Access, anyone, readSettings, undeclaredFields } from '../../src/platform/index.js';
import { buildSchema, printed } from '../../src/schema.js';
import { testEnvironment } from '../support/app.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

@Resolver()
class Undeclared {
  @Query(() => String, { description: 'Whoever wrote this forgot to say who may ask.' })
  castleKey(): string {
    return 'under the mat';
  }
}

@Resolver()
class Declared {
  @Query(() => String, { description: 'Everybody may ask.' })
  @Access(anyone)
  castleName(): string {
    return 'Dros y Bont';
  }
}

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe('who may use a root field (S1)', () => {
  it('is declared on every one', async () => {
    expect(undeclaredFields(await buildSchema())).toEqual([]);
  });

  it('is asked for at boot: with one that declares nothing the server refuses to start, and says which', async () => {
    await expect(bootWith(Undeclared)).rejects.toThrow("These root fields don't declare @Access: Query.castleKey");
  });

  it('is enough when it is "anyone"', async () => {
    expect(await bootWith(Declared)).toContain('castleName: String!');
  });
});

describe('the API that is printed', () => {
  it('is the one that runs', async () => {
    expect(await bootWith()).toBe(printed(await buildSchema()));
  });
});

/** Starts the whole server with resolvers of ours beside its own, and answers with the API it has then. */
async function bootWith(...resolvers: Type[]): Promise<string> {
  @Module({ imports: [AppModule.with(readSettings(testEnvironment(database)))], providers: resolvers })
  class Planted {}
  const app = await NestFactory.create(Planted, { logger: false, abortOnError: false });
  try {
    await app.init();
    return printed(app.get(GraphQLSchemaHost, { strict: false }).schema);
  } finally {
    await app.close();
  }
}

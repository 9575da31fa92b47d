import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { DateScalar } from './platform/index.js';
import { modules } from './rooms.js';

/** The API as the rooms declare it, without a running server or a database. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'], abortOnError: false });
  try {
    return await builder.get(GraphQLSchemaFactory).create(modules.flatMap(classesOf), [DateScalar]);
  } finally {
    await builder.close();
  }
}

/** What src/schema.graphql holds. */
export function printed(schema: GraphQLSchema): string {
  return `# Printed from the code by: node scripts/run.mjs print-schema\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

function classesOf(module: Type): Type[] {
  const providers = (Reflect.getMetadata('providers', module) ?? []) as unknown[];
  return providers.filter((provider): provider is Type => typeof provider === 'function');
}

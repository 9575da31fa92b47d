import { randomUUID } from 'node:crypto';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ViewerSource } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { contextFor } from './context.js';
import { enforceAccess } from './enforce-access.js';
import { GraphqlExecutor } from './executor.js';
import { documentLimits, LIMITS } from './limits.js';
import { DateScalar } from './scalars.js';

const log = new Logger('GraphQL');

function options(settings: Settings, viewers: ViewerSource): ApolloDriverConfig {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: enforceAccess,
    introspection: true,
    graphiql: settings.NODE_ENV === 'development',
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    validationRules: documentLimits,
    parseOptions: { maxTokens: LIMITS.tokens },
    autoTransformHttpErrors: false,
    formatError: toClient,
    context: async ({ req, res }: { req: Request; res: Response }) => contextFor(await viewers.of(req.headers), req, res),
  };
}

/** What was refused in a known way is told as it is; anything else becomes one sentence with a reference to the log. */
function toClient(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof GraphQLError) return formatted;
  const reference = randomUUID();
  log.error(`${reference} ${original instanceof Error ? (original.stack ?? original.message) : String(original)}`);
  return { message: `Something went wrong on our side. Reference: ${reference}`, path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

@Global()
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, inject: [SETTINGS, ViewerSource], useFactory: options }),
  ],
  providers: [DateScalar, GraphqlExecutor],
  exports: [GraphqlExecutor, GraphQLModule],
})
export class GraphqlApiModule {}

import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { ViewerSource } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { AskedAgain } from './execution/asked-again.js';
import { compiledExecution } from './execution/compiled-execution.js';
import { contextFor } from './context.js';
import { DirectFields } from './execution/direct-fields.js';
import { enforceAccess } from './enforce-access.js';
import { Exchange } from './execution/exchange.js';
import { GraphqlExecutor } from './execution/executor.js';
import { documentLimits, LIMITS } from './limits.js';
import { Operations } from './execution/operations.js';
import { DateScalar } from './scalars.js';
import { toldError } from './told-errors.js';

function options(settings: Settings, viewers: ViewerSource, operations: Operations): ApolloDriverConfig {
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
    formatError: toldError,
    // The one plugin that watches every field; what may be kept, and how long, is not its to say.
    plugins: [ApolloServerPluginCacheControlDisabled(), compiledExecution(operations)],
    stringifyResult: JSON.stringify,
    context: async ({ req, res }: { req: Request; res: Response }) => contextFor(await viewers.of(req.headers), req, res),
  };
}

@Module({ providers: [Operations], exports: [Operations] })
class OperationsModule {}

@Global()
@Module({
  imports: [
    OperationsModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [OperationsModule],
      inject: [SETTINGS, ViewerSource, Operations],
      useFactory: options,
    }),
  ],
  providers: [AskedAgain, DateScalar, DirectFields, Exchange, GraphqlExecutor],
  exports: [AskedAgain, GraphqlExecutor, GraphQLModule],
})
export class GraphqlApiModule {}

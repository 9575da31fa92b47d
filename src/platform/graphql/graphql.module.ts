import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { ViewerSource } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { contextFor } from './context.js';
import { enforceAccess } from './enforce-access.js';
import { GraphqlExecutor } from './executor.js';
import { documentLimits, LIMITS } from './limits.js';
import { DateScalar } from './scalars.js';
import { toldError } from './told-errors.js';

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
    formatError: toldError,
    context: async ({ req, res }: { req: Request; res: Response }) => contextFor(await viewers.of(req.headers), req, res),
  };
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

import type { ApolloDriver } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { ViewerSource } from '../../access/index.js';
import { contextFor } from '../context.js';

export interface ExecutedRequest {
  data?: unknown;
  errors?: readonly { message: string }[];
}

/** GraphQL in process, as the viewer of an HTTP request: what pages are rendered from. */
@Injectable()
export class GraphqlExecutor {
  constructor(
    private readonly modules: ModuleRef,
    private readonly viewers: ViewerSource,
  ) {}

  async execute(
    request: { query: string; variables?: Record<string, unknown> },
    http: { req: Request; res: Response },
  ): Promise<ExecutedRequest> {
    const driver = this.modules.get<GraphQLModule<ApolloDriver>>(GraphQLModule, { strict: false }).graphQlAdapter;
    const contextValue = contextFor(await this.viewers.of(http.req.headers), http.req, http.res);
    const response = await driver.instance.executeOperation(request, { contextValue });
    if (response.body.kind !== 'single') throw new Error('A page asks for one result, not for parts of it');
    const { data, errors } = response.body.singleResult;
    return { data, errors };
  }
}

import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, type GraphQLResponse } from '@apollo/server';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import type { GraphqlContext } from '../context.js';
import type { Operations } from './operations.js';
import { toldError } from '../told-errors.js';

type Asked = GraphQLRequestContextResponseForOperation<GraphqlContext>;

/** Lets Apollo, which has parsed the operation and checked it against every bound, run it as the function compiled for it. */
export function compiledExecution(operations: Operations): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, request, source, contextValue }: Asked): Promise<GraphQLResponse | null> => {
          const operation = operations.take({ text: source, name: request.operationName ?? null }, schema, document);
          const result = await operation?.run(undefined, contextValue, request.variables ?? {});
          // Without data it wasn't run: the variables don't fit, which the interpreter says better.
          return result?.data === undefined ? null : responseWith(toldCompiled(result));
        },
      }),
  };
}

/** What a compiled operation answered, as it is told: its errors are not yet those of the library. */
export function toldCompiled({ data, errors }: ExecutionResult): FormattedExecutionResult {
  if (!errors) return { data };
  const told = errors.map((error) => {
    const { message, path, originalError, extensions } = error;
    const whole = new GraphQLError(message, { path, originalError, extensions });
    return toldError(whole.toJSON(), whole);
  });
  return { errors: told, data };
}

function responseWith(singleResult: FormattedExecutionResult): GraphQLResponse {
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

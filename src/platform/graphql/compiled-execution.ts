import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, type GraphQLResponse } from '@apollo/server';
import { GraphQLError, Kind, visit, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from './context.js';
import { toldError } from './told-errors.js';

const MOST_KEPT = 500;

type Asked = GraphQLRequestContextResponseForOperation<GraphqlContext>;

/**
 * Runs an operation that has been asked before as a function compiled for it. The first time it is interpreted: compiling
 * costs more than running, and somebody who asks something new each time must not make the server do both.
 */
export function compiledExecution(): ApolloServerPlugin<GraphqlContext> {
  const operations = new Operations();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operationName, queryHash, request, contextValue }: Asked): Promise<GraphQLResponse | null> => {
          const compiled = operations.compiled(`${queryHash} ${operationName ?? ''}`, schema, document, operationName);
          const result = await compiled?.query(undefined, contextValue, request.variables ?? {});
          // Without data it wasn't run: the variables don't fit, which the interpreter says better.
          return result?.data === undefined ? null : responseWith(result);
        },
      }),
  };
}

/** The operations asked so far, by hash and name: compiled, or that they can't be. */
class Operations {
  private readonly kept = new Map<string, CompiledQuery | 'asked once' | 'not compilable'>();

  compiled(key: string, schema: GraphQLSchema, document: DocumentNode, name: string | null): CompiledQuery | null {
    const known = this.kept.get(key);
    if (known === undefined) {
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      this.kept.set(key, 'asked once');
      return null;
    }
    const now = known === 'asked once' ? compile(schema, document, name) : known;
    this.kept.set(key, now);
    return now === 'not compilable' ? null : now;
  }
}

/** A variable left out of a written object is no field of it; the compiler would make it null, which is another thing. */
function hasVariableInObject(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    ObjectField({ value }) {
      if (value.kind === Kind.VARIABLE) found = true;
    },
  });
  return found;
}

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): CompiledQuery | 'not compilable' {
  if (hasVariableInObject(document)) return 'not compilable';
  const compiled = compileQuery(schema, document, name ?? undefined, { useExperimentalPathBasedSkipInclude: true });
  return isCompiledQuery(compiled) ? compiled : 'not compilable';
}

function responseWith({ data, errors }: ExecutionResult): GraphQLResponse {
  const told = errors?.map((error) => {
    const { message, path, originalError, extensions } = error;
    const whole = new GraphQLError(message, { path, originalError, extensions });
    return toldError(whole.toJSON(), whole);
  });
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: told ? { data, errors: told } : { data } } };
}

import { getOperationAST, GraphQLError, specifiedRules, validate, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Viewer } from '../access/index.js';
import type { GraphqlContext } from '../graphql/context.js';
import { documentLimits, parseBounded } from '../graphql/limits.js';

/** What to execute for a `subscribe` message, or what is wrong with it. Only subscriptions go over the socket. */
export function readSubscription(
  schema: GraphQLSchema,
  payload: SubscribePayload,
  viewer: Viewer,
  id: string,
): ExecutionArgs | readonly GraphQLError[] {
  let document;
  try {
    document = parseBounded(payload.query);
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('This can’t be read as GraphQL.')];
  }
  const errors = validate(schema, document, [...specifiedRules, ...documentLimits]);
  if (errors.length > 0) return errors;
  if (getOperationAST(document, payload.operationName)?.operation !== 'subscription') {
    return [new GraphQLError('The socket carries subscriptions only; send queries and mutations by POST.')];
  }
  const contextValue: GraphqlContext = { viewer, requestId: `socket-${id}`, http: null, shownProfileId: null };
  return { schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue };
}

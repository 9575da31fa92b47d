import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';

const log = new Logger('GraphQL');

/** What was refused in a known way is told as it is; anything else becomes one sentence with a reference to the log. */
export function toldError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof GraphQLError) return formatted;
  if (isMalformedValue(original)) return { ...MALFORMED, path: formatted.path };
  const reference = randomUUID();
  log.error(`${reference} ${original instanceof Error ? (original.stack ?? original.message) : String(original)}`);
  return { message: `Something went wrong on our side. Reference: ${reference}`, path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

const MALFORMED = { message: 'A value given here is not of the form it should have, such as a cursor of another list.', extensions: { code: 'BAD_USER_INPUT' } };

/** PostgreSQL's class 22: a value that can't be what it was given as. Cursors are the one place where callers give such values. */
function isMalformedValue(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^22.{3}$/.test(code);
}

/** The same for what goes over the socket, which Apollo doesn't see. */
export function toldResult(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const { message, path, extensions } = toldError(error.toJSON(), error);
    return new GraphQLError(message, { path, extensions });
  });
  return { ...result, errors };
}

import { getOperationAST, GraphQLError, specifiedRules, validate, type DocumentNode, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { documentLimits, parseBounded } from '../../graphql/limits.js';
import { isSharedByAll } from './personal.js';

const MOST_KEPT = 200;
/** In characters: what is longer is served, but not remembered. */
const LONGEST_KEPT = 20_000;

interface Checked {
  readonly document: DocumentNode;
  readonly isShared: boolean;
}

const NO_SUBSCRIPTION = new GraphQLError('The socket carries subscriptions only; send queries and mutations by POST.');

/** A subscription within every bound, ready to be executed as somebody. */
export interface AskedSubscription {
  readonly args: Omit<ExecutionArgs, 'contextValue'>;
  /** The same for all who ask the same. */
  readonly key: string;
  /** What everybody sees: one execution serves all who ask the same. */
  readonly isShared: boolean;
}

/** Reads `subscribe` messages. Everybody on a page asks in the same words, which are parsed and checked against every bound once. */
export class SubscriptionReader {
  private readonly checked = new Map<string, Checked>();

  constructor(private readonly schema: () => GraphQLSchema) {}

  /** What to execute, or what is wrong with it. Only subscriptions go over the socket. */
  read({ query, operationName, variables }: SubscribePayload): AskedSubscription | readonly GraphQLError[] {
    const operation = JSON.stringify([query, operationName ?? null]);
    const checked = this.checked.get(operation) ?? this.check(query, operationName);
    if (!('document' in checked)) return checked;
    if (operation.length <= LONGEST_KEPT) this.keep(operation, checked);
    const args = { schema: this.schema(), document: checked.document, operationName, variableValues: variables };
    return { args, key: JSON.stringify([operation, variables ?? null]), isShared: checked.isShared };
  }

  private check(query: string, operationName: string | null | undefined): Checked | readonly GraphQLError[] {
    const schema = this.schema();
    try {
      const document = parseBounded(query);
      const errors = validate(schema, document, [...specifiedRules, ...documentLimits]);
      if (errors.length > 0) return errors;
      if (getOperationAST(document, operationName)?.operation !== 'subscription') return [NO_SUBSCRIPTION];
      return { document, isShared: isSharedByAll(schema, document, operationName) };
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError('This can’t be read as GraphQL.')];
    }
  }

  private keep(operation: string, checked: Checked): void {
    this.checked.set(operation, checked);
    if (this.checked.size > MOST_KEPT) this.checked.delete(this.checked.keys().next().value as string);
  }
}

import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { parse, type DocumentNode, type GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Bounds on one request (S4), the same over HTTP and WebSocket. Each refusal says which bound was passed. */
export const LIMITS = {
  /** Holds a draft of 256 KB, whose quotes take more room once they are written within JSON. */
  bodyBytes: 768 * 1024,
  formFields: 500,
  socketMessageBytes: 64 * 1024,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  directives: 20,
  cost: 16_000,
} as const;

/** The rules throw by themselves, which would look like a fault of ours: reported, it is the asker's. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error)],
};

export const documentLimits: ValidationRule[] = [
  // A fragment is a way of writing and not a level of its own.
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true, flattenFragments: true, ...reported }),
  maxAliasesRule({ n: LIMITS.aliases, ...reported }),
  maxDirectivesRule({ n: LIMITS.directives, ...reported }),
  costLimitRule({ maxCost: LIMITS.cost, ignoreIntrospection: true, flattenFragments: true, ...reported }),
] as ValidationRule[];

/** Parses within the token bound. */
export function parseBounded(query: string): DocumentNode {
  return parse(query, { maxTokens: LIMITS.tokens });
}

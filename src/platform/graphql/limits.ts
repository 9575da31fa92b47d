import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { parse, type DocumentNode, type ValidationRule } from 'graphql';

/** Bounds on one request (S4), the same over HTTP and WebSocket. Each refusal says which bound was passed. */
export const LIMITS = {
  bodyBytes: 256 * 1024,
  socketMessageBytes: 64 * 1024,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  directives: 20,
  cost: 20_000,
} as const;

export const documentLimits: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true }),
  maxAliasesRule({ n: LIMITS.aliases }),
  maxDirectivesRule({ n: LIMITS.directives }),
  costLimitRule({ maxCost: LIMITS.cost, ignoreIntrospection: true }),
] as ValidationRule[];

/** Parses within the token bound. */
export function parseBounded(query: string): DocumentNode {
  return parse(query, { maxTokens: LIMITS.tokens });
}

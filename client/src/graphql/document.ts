import type { graphql as Graphql } from './generated/gql.js';
import type { TypedDocumentString } from './generated/graphql.js';

export type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

const fragments = new Map<string, string>();

/**
 * Names a fragment or an operation. The types come from code generation; at run time this is text and no more,
 * so that each page's chunk carries its own operations alone.
 */
export const graphql = ((source: string) => {
  const name = /^\s*fragment\s+(\w+)/.exec(source)?.[1];
  if (name) fragments.set(name, source);
  return source;
}) as unknown as typeof Graphql;

/** The text to send: the operation and every fragment that it spreads, each once. */
export function printed(document: { toString(): string }): string {
  const parts = new Map<string, string>();
  const collect = (source: string): void => {
    for (const [, name = ''] of source.matchAll(/\.\.\.\s*([A-Z]\w*)/g)) {
      if (parts.has(name)) continue;
      const fragment = fragments.get(name);
      if (fragment === undefined) throw new Error(`No module that was loaded holds the fragment ${name}`);
      parts.set(name, fragment);
      collect(fragment);
    }
  };
  const operation = document.toString();
  collect(operation);
  return [operation, ...parts.values()].join('\n');
}

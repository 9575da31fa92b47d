import { Injectable } from '@nestjs/common';
import { getOperationAST, Kind, OperationTypeNode, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { isSameForVisitors } from '../../live/following/personal.js';

const MOST_KEPT = 500;
/** In characters: what is longer is run, but not remembered. */
const LONGEST_KEPT = 20_000;

/** What an asked operation is, as the server received it. */
export interface AskedOperation {
  readonly text: string;
  readonly name: string | null;
}

/** An operation made into a function of its own. */
export interface CompiledOperation {
  readonly isQuery: boolean;
  /** What it answers to visitors may be kept for a moment. */
  readonly mayBeKept: boolean;
  readonly run: CompiledQuery['query'];
}

/**
 * The operations asked so far that were within every bound. The first time one is interpreted: compiling costs more than
 * running, and somebody who asks something new each time must not make the server do both. The least asked are forgotten.
 */
@Injectable()
export class Operations {
  private readonly kept = new Map<string, CompiledOperation | 'asked once' | 'not compilable'>();

  /** One that is compiled already. */
  find(asked: AskedOperation): CompiledOperation | null {
    const known = this.known(asked);
    return typeof known === 'object' ? known : null;
  }

  /** To be called when it has been parsed and validated; compiled from the second time on. */
  take(asked: AskedOperation, schema: GraphQLSchema, document: DocumentNode): CompiledOperation | null {
    if (asked.text.length > LONGEST_KEPT) return null;
    const known = this.known(asked);
    const now = known === undefined ? 'asked once' : known === 'asked once' ? compile(asked, schema, document) : known;
    this.keep(asked, now);
    return typeof now === 'object' ? now : null;
  }

  /** What was asked just now is the last to be forgotten. */
  private known(asked: AskedOperation): ReturnType<typeof this.kept.get> {
    const known = this.kept.get(keyOf(asked));
    if (known === undefined) return known;
    this.kept.delete(keyOf(asked));
    this.kept.set(keyOf(asked), known);
    return known;
  }

  private keep(asked: AskedOperation, operation: CompiledOperation | 'asked once' | 'not compilable'): void {
    this.kept.set(keyOf(asked), operation);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value as string);
  }
}

const keyOf = ({ name, text }: AskedOperation): string => `${name ?? ''} ${text}`;

function compile({ name }: AskedOperation, schema: GraphQLSchema, document: DocumentNode): CompiledOperation | 'not compilable' {
  const operation = getOperationAST(document, name)?.operation;
  if (operation === OperationTypeNode.SUBSCRIPTION || hasVariableInObject(document)) return 'not compilable';
  const compiled = compileQuery(schema, document, name ?? undefined, { useExperimentalPathBasedSkipInclude: true });
  if (!isCompiledQuery(compiled)) return 'not compilable';
  const isQuery = operation === OperationTypeNode.QUERY;
  return { isQuery, mayBeKept: isQuery && isSameForVisitors(schema, document), run: compiled.query };
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

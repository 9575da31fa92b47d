import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

export const MOST_PER_PAGE = 100;

@ObjectType({ description: 'Where a page of a list lies.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'There is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'There is something before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first thing on the page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last thing on the page: give it as `after` to go on.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${MOST_PER_PAGE}.` })
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  nodes: Node[];
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/** Declares the connection type of a list: `@ObjectType() class IdeaConnection extends connectionOf(Idea) {}`. */
export function connectionOf<Node>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One of a list, with its cursor.` })
  class NodeEdge implements Edge<Node> {
    @Field(() => String, { description: 'Marks this place in the list.' })
    cursor!: string;

    @Field(() => node, { description: 'The thing itself.' })
    node!: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class NodeConnection implements Connection<Node> {
    @Field(() => [node], { description: 'The things on this page.' })
    nodes!: Node[];

    @Field(() => [NodeEdge], { description: 'The things on this page, each with its cursor.' })
    edges!: NodeEdge[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo!: PageInfo;
  }
  return NodeConnection as Type<Connection<Node>>;
}

/** A keyset cursor: the sort values of the last row. Opaque to clients. */
export function writeCursor(keys: readonly (string | number | Date)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The sort values of a cursor, `count` of them; refused with a clear error when it isn't one of ours. */
export function readCursor(after: string, count: number): (string | number)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === count) return keys as (string | number)[];
  } catch {
    // Told below, with every other thing that isn't a cursor.
  }
  throw new GraphQLError('This cursor is not one that this list gave. Start again without `after`.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Refuses a page size out of bounds (S4). */
export function pageSize(args: PageArgs): number {
  if (args.first >= 1 && args.first <= MOST_PER_PAGE) return args.first;
  throw new GraphQLError(`A page holds 1 to ${MOST_PER_PAGE}; ${args.first} were asked for.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/**
 * How many rows a page reads, for the SQL: one more than it shows. Written out and not a parameter, whose value PostgreSQL
 * doesn't know when it plans: it would plan the statement anew each time, which costs as much as reading a page.
 */
export const limitOf = (args: PageArgs): string => `limit ${pageSize(args) + 1}`;

/**
 * A page from rows that were read with `limit first + 1`: the row too many only says that there is more.
 * `keysOf` gives the sort values of a row, which its cursor holds.
 */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  args: PageArgs,
  keysOf: (row: Row) => readonly (string | number | Date)[],
  toNode: (row: Row) => Node,
): Connection<Node> {
  const shown = rows.slice(0, args.first);
  const nodes = shown.map(toNode);
  const cursorOf = (row: Row | undefined): string | null => (row === undefined ? null : writeCursor(keysOf(row)));
  return {
    nodes,
    // Most ask for the nodes alone.
    get edges() {
      return shown.map((row, place) => ({ cursor: writeCursor(keysOf(row)), node: nodes[place] as Node }));
    },
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: Boolean(args.after),
      startCursor: cursorOf(shown[0]),
      endCursor: cursorOf(shown.at(-1)),
    },
  };
}

import { printed, type Document } from './document.js';

/** What a GraphQL server replies, before anybody has looked at it. */
export interface Reply {
  data?: unknown;
  errors?: readonly { message: string }[];
}

/** Sends text to the server: by HTTP in the browser, in process while a page is rendered. */
export type Send = (query: string, variables: Record<string, unknown>) => Promise<Reply>;

/** The server couldn't be reached, or met a surprise; `message` is its generic sentence with a reference. */
export class RequestFailed extends Error {
  constructor(
    message: string,
    readonly offline: boolean,
  ) {
    super(message);
  }
}

/** Runs an operation and gives its data; throws RequestFailed when there is none. */
export async function execute<Result, Variables>(
  send: Send,
  document: Document<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const reply = await send(printed(document), variables as Record<string, unknown>);
  if (reply.errors?.length || !reply.data) throw new RequestFailed(reply.errors?.[0]?.message ?? '', false);
  return reply.data as Result;
}

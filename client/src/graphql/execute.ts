import { printed, type Document } from './document.js';

/** What a GraphQL server replies, before anybody has looked at it. */
export interface Reply {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: unknown } }[];
}

/** Sends text to the server: by HTTP in the browser, in process while a page is rendered. */
export type Send = (query: string, variables: Record<string, unknown>) => Promise<Reply>;

/** `forbidden`: whoever is acting may not ask for this at all. `surprise`: the server's own fault. */
type Failure = 'offline' | 'forbidden' | 'surprise';

/** There is no data; `message` is the server's generic sentence with a reference. */
export class RequestFailed extends Error {
  constructor(
    message: string,
    readonly failure: Failure,
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
  const [error] = reply.errors ?? [];
  if (error || !reply.data) {
    throw new RequestFailed(error?.message ?? '', error?.extensions?.code === 'FORBIDDEN' ? 'forbidden' : 'surprise');
  }
  return reply.data as Result;
}

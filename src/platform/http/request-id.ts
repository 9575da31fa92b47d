import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ids = new WeakMap<IncomingMessage, string>();
const WELL_FORMED = /^[\w-]{8,64}$/;

/** The id a request is logged under: the proxy's own where it gives one, otherwise made here. */
export function requestIdOf(request: IncomingMessage): string {
  let id = ids.get(request);
  if (!id) {
    const given = request.headers['x-request-id'];
    ids.set(request, (id = typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID()));
  }
  return id;
}

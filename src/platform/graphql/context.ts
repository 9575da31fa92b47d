import type { Request, Response } from 'express';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Viewer } from '../access/index.js';
import { requestIdOf } from '../http/request-id.js';

/** What every resolver can see. `http` is absent for subscriptions. */
export interface GraphqlContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly http: { readonly req: Request; readonly res: Response } | null;
  /** The profile that the page showed when the mutation was sent (S5); null when the caller didn't say. */
  readonly shownProfileId: string | null;
  /** Where the answer may be kept: what its root fields depend on is put in here. */
  readonly topics?: Set<string>;
}

/** The context of a request over HTTP. */
export function contextFor(viewer: Viewer, req: Request, res: Response): GraphqlContext {
  return { viewer, requestId: requestIdOf(req), http: { req, res }, shownProfileId: shownTo(req) };
}

function shownTo({ headers }: Request): string | null {
  const shown = headers['x-acting-as'];
  return typeof shown === 'string' && shown !== '' ? shown : null;
}

const contextOf = (host: ExecutionContext): GraphqlContext => host.getArgByIndex<GraphqlContext>(2);

export const viewerIn = (_: unknown, host: ExecutionContext): Viewer => contextOf(host).viewer;
export const contextIn = (_: unknown, host: ExecutionContext): GraphqlContext => contextOf(host);

/** Parameter decorator: who is asking. */
export const AsViewer = createParamDecorator(viewerIn);

/** Parameter decorator: the request's context, which loaders are kept for. */
export const InContext = createParamDecorator(contextIn);

/** One value per request, made when first asked for; for DataLoaders. */
export function perRequest<Value>(make: (context: GraphqlContext) => Value): (context: GraphqlContext) => Value {
  return (context) => {
    let made = madeFor.get(context);
    if (!made) madeFor.set(context, (made = new Map()));
    if (!made.has(make)) made.set(make, make(context));
    return made.get(make) as Value;
  };
}

const madeFor = new WeakMap<GraphqlContext, Map<unknown, unknown>>();

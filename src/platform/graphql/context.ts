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
}

/** The context of a request over HTTP. */
export function contextFor(viewer: Viewer, req: Request, res: Response): GraphqlContext {
  return { viewer, requestId: requestIdOf(req), http: { req, res }, shownProfileId: req.header('x-acting-as') || null };
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
  const made = new WeakMap<GraphqlContext, Value>();
  return (context) => {
    let value = made.get(context);
    if (value === undefined) made.set(context, (value = make(context)));
    return value;
  };
}

import { execute, RequestFailed, type Send } from '../graphql/execute.js';
import type { AnyPage, PageRequest } from '../pages/page.js';

/** How loading a page ended. Anything but `shown` has a page of its own that says what to do. */
export type Loaded =
  | { state: 'shown'; data: unknown }
  | { state: 'missing' }
  | { state: 'signIn' }
  | { state: 'failed'; offline: boolean; message: string };

export const statusOf: Record<Loaded['state'], number> = { shown: 200, missing: 404, signIn: 401, failed: 503 };

export async function loadPage(page: AnyPage, request: PageRequest, send: Send): Promise<Loaded> {
  if (page.needsProfile && request.actingAs === '') return { state: 'signIn' };
  if (!page.query) return { state: 'shown', data: {} };
  try {
    const data = await execute(send, page.query, page.variables?.(request) ?? {});
    return page.isMissing?.(data) ? { state: 'missing' } : { state: 'shown', data };
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    if (error.failure === 'forbidden') return { state: request.actingAs === '' ? 'signIn' : 'missing' };
    return { state: 'failed', offline: error.failure === 'offline', message: error.message };
  }
}

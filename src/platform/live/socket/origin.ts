import type { IncomingMessage } from 'node:http';

/** Browsers always send Origin with a WebSocket: another site's page can't open one in a visitor's name. Programs send none. */
export function isSameOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (!origin) return true;
  try {
    return origin === new URL(publicUrl).origin || new URL(origin).host === host;
  } catch {
    return false;
  }
}

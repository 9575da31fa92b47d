import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(localhost|::1|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Sent by somebody at this very machine. A proxy makes everybody look local, and a name that another site points at
 * 127.0.0.1 makes its pages look local: both count as from elsewhere.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress?.replace(/^::ffff:/, '');
  if (!address || !LOOPBACK.test(address)) return false;
  return LOOPBACK.test(hostName(request)) && FORWARDED.every((header) => request.headers[header] === undefined);
}

function hostName(request: IncomingMessage): string {
  try {
    return new URL(`http://${request.headers.host ?? ''}`).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return '';
  }
}

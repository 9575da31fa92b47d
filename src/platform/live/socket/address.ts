import type { IncomingMessage } from 'node:http';

/** Where a socket comes from, past as many proxies as are trusted; kept only for as long as it is open (S8). */
export function addressOf({ socket, headers }: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const passed = forwarded.map((address) => address.trim()).filter((address) => address !== '');
  const nearestFirst = [socket.remoteAddress ?? '', ...passed.reverse()];
  return nearestFirst[Math.min(trustedProxies, nearestFirst.length - 1)] ?? '';
}

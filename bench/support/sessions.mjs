import { createHmac } from 'node:crypto';
import { AUTH_SECRET } from './secret.mjs';

/** What the browser of somebody sends whose session has that token, from a page that showed that profile. */
export function sessionHeaders(token, actingAs) {
  const signed = `${token}.${createHmac('sha256', AUTH_SECRET).update(token).digest('base64')}`;
  return { 'content-type': 'application/json', cookie: `folkmoot.session_token=${encodeURIComponent(signed)}`, 'x-acting-as': actingAs };
}
